// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

static void initializeTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace rdv::ui {

namespace {

QString place()
{
    return u"window/language"_s;
}

/// The best of our languages for a locale; English when there is none.
QLocale ours(const QLocale& wanted)
{
    for (const QString& tag : wanted.uiLanguages()) {
        const QLocale candidate(tag);
        for (const Language::Choice& choice : Language::choices()) {
            const QLocale own(choice.code);
            const bool sameScript = own.script() == candidate.script();
            if (own.language() == candidate.language() && sameScript)
                return candidate;
        }
    }
    return QLocale(QLocale::English);
}

} // namespace

Language::Language(QObject* parent)
    : QObject(parent)
    , m_system(QLocale::system())
{
    initializeTranslations();
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QList<Language::Choice> Language::choices()
{
    // Each in its own words: whoever is lost in a foreign language finds the own one.
    return {{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s}, {u"ja"_s, u"日本語"_s}, {u"zh_CN"_s, u"简体中文"_s}};
}

void Language::restore()
{
    use(QSettings().value(place()).toString());
}

void Language::choose(const QString& code)
{
    QSettings().setValue(place(), code);
    use(code);
}

void Language::use(const QString& code)
{
    m_code = code;
    const QLocale words = code.isEmpty() ? ours(m_system) : QLocale(code);
    // Numbers and dates follow the country of the system where the language is its own.
    const bool isOwnCountry = words.language() == m_system.language();
    QLocale::setDefault(isOwnCountry ? m_system : words);

    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    if (m_qt.load(words, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(words, u"rendezvous"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_own);
    QGuiApplication::setLayoutDirection(words.textDirection());
}

} // namespace rdv::ui
