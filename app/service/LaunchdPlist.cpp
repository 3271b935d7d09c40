// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/LaunchdPlist.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

void writeText(QXmlStreamWriter& xml, const QString& key, const QString& value)
{
    xml.writeTextElement(u"key"_s, key);
    xml.writeTextElement(u"string"_s, value);
}

void writeNumber(QXmlStreamWriter& xml, const QString& key, int value)
{
    xml.writeTextElement(u"key"_s, key);
    xml.writeTextElement(u"integer"_s, QString::number(value));
}

void writeFlag(QXmlStreamWriter& xml, const QString& key, bool value)
{
    xml.writeTextElement(u"key"_s, key);
    xml.writeEmptyElement(value ? u"true"_s : u"false"_s);
}

void writeCommand(QXmlStreamWriter& xml, const QStringList& words)
{
    xml.writeTextElement(u"key"_s, u"ProgramArguments"_s);
    xml.writeStartElement(u"array"_s);
    for (const QString& word : words)
        xml.writeTextElement(u"string"_s, word);
    xml.writeEndElement();
}

void writeOpenFiles(QXmlStreamWriter& xml, int number)
{
    for (const QString& key : {u"SoftResourceLimits"_s, u"HardResourceLimits"_s}) {
        xml.writeTextElement(u"key"_s, key);
        xml.writeStartElement(u"dict"_s);
        writeNumber(xml, u"NumberOfFiles"_s, number);
        xml.writeEndElement();
    }
}

} // namespace

QByteArray launchdPlist(const LaunchdPlan& plan)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                 "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"_s);
    xml.writeStartElement(u"plist"_s);
    xml.writeAttribute(u"version"_s, u"1.0"_s);
    xml.writeStartElement(u"dict"_s);
    writeText(xml, u"Label"_s, plan.label);
    writeCommand(xml, plan.command);
    writeText(xml, u"UserName"_s, plan.user);
    writeFlag(xml, u"RunAtLoad"_s, true);
    xml.writeTextElement(u"key"_s, u"KeepAlive"_s);
    xml.writeStartElement(u"dict"_s);
    writeFlag(xml, u"SuccessfulExit"_s, false); // again after a failure, not after a wanted end
    xml.writeEndElement();
    writeNumber(xml, u"ThrottleInterval"_s, 10);
    writeNumber(xml, u"ExitTimeOut"_s, 10);
    writeNumber(xml, u"Umask"_s, 077);
    writeOpenFiles(xml, 65'536);
    writeText(xml, u"StandardErrorPath"_s, plan.logFile);
    xml.writeEndDocument();
    return text;
}

} // namespace rdv
