// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/ConfigWriter.h"

#include "server/config/JsonDraft.h"
#include "server/config/JsonLines.h"
#include "server/config/Schema.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

constexpr qsizetype widestList = 80; // characters; a longer list gets a line for each of its values
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

/// The parts of a server entry in the order in which people write them.
const QStringList& serverParts()
{
    static const QStringList parts{
        u"url"_s, u"urls"_s, u"username"_s, u"credential"_s, u"secret"_s, u"expiry"_s, u"enabled"_s};
    return parts;
}

QByteArray compact(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray printed(const QJsonValue& value);

QByteArray printedObject(const QJsonObject& object)
{
    QStringList names = object.keys();
    const auto place = [](const QString& name) {
        const qsizetype known = serverParts().indexOf(name);
        return known < 0 ? serverParts().size() : known;
    };
    std::stable_sort(names.begin(), names.end(),
        [place](const QString& a, const QString& b) { return place(a) < place(b); });
    QByteArrayList members;
    for (const QString& name : std::as_const(names))
        members += compact(name) + ": " + printed(object.value(name));
    return "{ " + members.join(", ") + " }";
}

QByteArray printedList(const QJsonArray& list, const QByteArray& step)
{
    QByteArrayList items;
    for (const auto& item : list)
        items += printed(item);
    const QByteArray line = '[' + items.join(", ") + ']';
    const bool ofObjects = !list.isEmpty() && list.first().isObject();
    const bool fits = line.size() <= widestList && !ofObjects;
    return fits ? line : "[\n" + step + items.join(",\n" + step) + "\n]";
}

QByteArray printed(const QJsonValue& value)
{
    if (value.isObject())
        return printedObject(value.toObject());
    return value.isArray() ? printedList(value.toArray(), "  ") : compact(value);
}

QStringList urlsOf(const QJsonValue& server)
{
    const QJsonObject entry = server.toObject();
    if (server.isString())
        return {server.toString()};
    const QJsonValue urls = entry.value(entry.contains("urls"_L1) ? "urls"_L1 : "url"_L1);
    QStringList list;
    const QJsonArray items = urls.isArray() ? urls.toArray() : QJsonArray{urls};
    for (const auto& item : items)
        list += item.toString();
    return list;
}

/// The servers with what the file says about the same ones beyond the schema.
QJsonArray withUnknownParts(const QJsonArray& servers, const QJsonArray& inFile)
{
    QJsonArray result;
    QJsonArray left = inFile;
    for (const auto& server : servers) {
        QJsonObject entry = server.toObject();
        const auto same = std::find_if(left.begin(), left.end(),
            [&server](const auto& old) { return urlsOf(QJsonValue(old)) == urlsOf(server); });
        if (same != left.end()) {
            const QJsonObject old = QJsonValue(*same).toObject();
            for (auto part = old.begin(); part != old.end(); ++part) {
                if (!serverParts().contains(part.key()))
                    entry.insert(part.key(), part.value());
            }
            left.erase(same);
        }
        result += entry;
    }
    return result;
}

QByteArray newText(const Setting& setting, const QJsonValue& value, const JsonDraft& draft)
{
    QJsonValue whole = value;
    if (setting.type == SettingType::IceServers) {
        const QJsonDocument old = QJsonDocument::fromJson(draft.value(setting.key));
        whole = withUnknownParts(value.toArray(), old.array());
    }
    return whole.isArray() ? printedList(whole.toArray(), draft.step()) : printed(whole);
}

/// Empty: the text is one object.
std::optional<QString> notAnObject(const QByteArray& text)
{
    QByteArray plain = withoutComments(text);
    if (plain.startsWith(byteOrderMark))
        plain.remove(0, byteOrderMark.size());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(plain, &error);
    if (error.error != QJsonParseError::NoError)
        return u"line %1: %2"_s.arg(placeOf(plain, error.offset).line).arg(error.errorString());
    return document.isObject() ? std::nullopt : std::optional(u"expected an object in braces"_s);
}

} // namespace

Expected<QByteArray, QString> editedConfig(const QByteArray& before, const QList<ConfigEdit>& edits)
{
    const QByteArray start = before.trimmed().isEmpty() ? QByteArray("{\n}\n") : before;
    if (const auto fault = notAnObject(start))
        return *fault;
    JsonDraft draft(start);
    for (const ConfigEdit& edit : edits) {
        const Setting* setting = findSetting(edit.key);
        if (!setting)
            return u"%1: unknown"_s.arg(edit.key);
        if (edit.value)
            draft.set(edit.key, newText(*setting, *edit.value, draft));
        else
            draft.remove(edit.key);
    }
    if (const auto fault = notAnObject(draft.text()))
        return *fault;
    return draft.text();
}

bool holdSecret(const QList<ConfigEdit>& edits)
{
    return std::any_of(edits.begin(), edits.end(), [](const ConfigEdit& edit) {
        const Setting* setting = findSetting(edit.key);
        if (!setting || !edit.value)
            return false;
        if (setting->type != SettingType::IceServers)
            return setting->secret && !edit.value->toString().isEmpty();
        const QJsonArray servers = edit.value->toArray();
        return std::any_of(servers.begin(), servers.end(), [](const auto& server) {
            const QJsonObject entry = QJsonValue(server).toObject();
            return entry.contains("credential"_L1) || entry.contains("secret"_L1);
        });
    });
}

std::optional<QString> replaceConfigFile(const QString& path, const QByteArray& content, FileAccess ofNewFile)
{
    QFileInfo info(path);
    if (info.isDir())
        return u"expected a file, found a folder"_s;
    // Where a link leads to, so that it is not replaced by a file.
    const bool isNew = !info.exists();
    if (!isNew)
        info.setFile(info.canonicalFilePath());
    const QString folder = info.absolutePath();
    if (!QDir().mkpath(folder))
        return u"the folder \"%1\" cannot be made"_s.arg(folder);
    QSaveFile file(info.absoluteFilePath());
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (isNew && ofNewFile == FileAccess::OwnerOnly)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(content) != content.size() || !file.commit())
        return file.errorString();
    return std::nullopt;
}

} // namespace rdv
