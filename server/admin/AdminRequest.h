// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/RequestHead.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <QList>

namespace rdv {

/// What the access rules look at in a request. Fields that must not be repeated are lists, so that a
/// repetition is seen.
struct AdminRequest {
    QByteArray method;
    QByteArray target; ///< path and query, as sent
    QHostAddress peer;
    QList<QByteArray> hosts;
    QList<QByteArray> origins;
    QList<QByteArray> referers;
    QList<QByteArray> fetchSites; ///< Sec-Fetch-Site
    QList<QByteArray> fetchModes; ///< Sec-Fetch-Mode
    QList<QByteArray> userAgents;
    QList<QByteArray> accepts;
    QList<QByteArray> authorizations;
    QList<QByteArray> pageTokens; ///< X-Rendezvous-Page, and what a form brings as `page`
    QList<QByteArray> forwardedFor; ///< X-Forwarded-For
    bool forwarded = false; ///< a proxy left its mark: Forwarded, X-Forwarded-…, X-Real-IP or Via
    bool isForm = false; ///< the body, which may not have come yet, is a form

    [[nodiscard]] QByteArray path() const; ///< without the query
    /// Whether anything but reading can come of it. What is not known to be reading counts as a change.
    [[nodiscard]] bool isChanging() const;
    /// A changing command of the old URL, `/?c=addToken…`.
    [[nodiscard]] bool isChangingCommand() const;
    /// Made by a browser, and without Sec-Fetch-Site, as old browsers do and those that do not trust the
    /// address: plain HTTP to anything but localhost.
    [[nodiscard]] bool isUnmarkedBrowser() const;
    /// An address that was typed or a link that was followed: what comes back is shown as a page.
    [[nodiscard]] bool isNavigation() const;
    /// What follows "Bearer" in Authorization; a repeated Authorization gives what no key can be.
    [[nodiscard]] QList<QByteArray> bearers() const;

    /// Takes the page token out of the body of a form.
    void readForm(const QByteArray& body);
};

[[nodiscard]] AdminRequest adminRequest(
    const QByteArray& method, const QByteArray& target, const HeaderFields& fields, const QHostAddress& peer);

/// The command that the query of an old URL names, as sent; empty when there is none or more than one.
[[nodiscard]] QByteArray namedCommand(const QByteArray& query);

} // namespace rdv
