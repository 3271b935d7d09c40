// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Webhook.h"

#include "server/model/Version.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QTimer>
#include <QUrl>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

QByteArray body(const AuthorizationAsked& question)
{
    const QJsonObject object{{u"room"_s, question.room}, {u"stream"_s, question.stream},
        {u"name"_s, question.name}, {u"address"_s, question.address}, {u"userAgent"_s, question.userAgent},
        {u"token"_s, question.token}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Nothing but the question goes out, and nothing but the answer comes in: no cookies, no cache, no other
/// place than the one that was configured.
QNetworkRequest request(const QString& url)
{
    QNetworkRequest request{QUrl(url)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "Rendezvous/" + programVersion().toLatin1());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

struct Verdict {
    bool isAdmitted = false;
    QString reason;
};

Verdict verdictOf(QNetworkReply& reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return {false, u"the webhook cannot be reached"_s};
    if (status == 204 && reply.error() == QNetworkReply::NoError)
        return {true, {}};
    if (status != 200)
        return {false, u"the webhook answered with status %1"_s.arg(status)};
    if (reply.error() != QNetworkReply::NoError)
        return {false, u"the webhook's answer broke off"_s};
    const QJsonDocument document = QJsonDocument::fromJson(reply.readAll());
    const QJsonValue allow = document.object().value(u"allow"_s);
    if (!allow.isBool())
        return {false, u"the webhook's answer is not {\"allow\": true or false}"_s};
    return allow.toBool() ? Verdict{true, {}} : Verdict{false, u"the webhook said no"_s};
}

} // namespace

Webhook::Webhook(const ServerConfig::Webhook& settings)
    : m_settings(settings)
{
}

Webhook::~Webhook()
{
    disconnect(this, nullptr, nullptr, nullptr);
}

void Webhook::ask(const AuthorizationAsked& question)
{
    if (m_open >= kAtOnce) {
        QMetaObject::invokeMethod(
            this,
            [this, id = question.question] {
                Q_EMIT answered(id, false, u"too many questions to the webhook at once"_s);
            },
            Qt::QueuedConnection);
        return;
    }
    ++m_open;
    QNetworkAccessManager& network = m_networks[m_next++ % m_networks.size()];
    QNetworkReply* const reply = network.post(request(m_settings.url), body(question));
    reply->setReadBufferSize(kAnswerBytes + 1);
    follow(reply, question.question);
}

void Webhook::follow(QNetworkReply* reply, quint64 question)
{
    auto* const limit = new QTimer(reply);
    const auto settle = [this, reply, limit, question](bool isAdmitted, const QString& reason) {
        limit->stop();
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
        --m_open;
        Q_EMIT answered(question, isAdmitted, reason);
    };
    // The limit is of the whole exchange, the name look-up and the handshake included.
    limit->setSingleShot(true);
    connect(
        limit, &QTimer::timeout, this, [settle] { settle(false, u"the webhook did not answer in time"_s); });
    limit->start(m_settings.timeout);
    connect(reply, &QIODevice::readyRead, this, [reply, settle] {
        if (reply->bytesAvailable() > kAnswerBytes)
            settle(false, u"the webhook's answer is too large"_s);
    });
    connect(reply, &QNetworkReply::finished, this, [reply, settle] {
        const Verdict verdict = verdictOf(*reply);
        settle(verdict.isAdmitted, verdict.reason);
    });
}

} // namespace rdv
