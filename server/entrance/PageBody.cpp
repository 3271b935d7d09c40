// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/PageBody.h"

#include <algorithm>

namespace rdv {

std::unique_ptr<PageBody> PageBody::open(const Page& page, const PageAnswer& answer)
{
    std::unique_ptr<PageBody> body(new PageBody);
    body->m_at = answer.first;
    body->m_left = answer.count;
    body->m_inMemory = !page.content.isNull();
    if (body->m_inMemory) {
        body->m_content = page.content;
        return body;
    }
    body->m_file.setFileName(page.file);
    if (!body->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !body->m_file.seek(answer.first))
        return nullptr;
    return body;
}

QByteArray PageBody::next(qint64 bytes)
{
    const qint64 wanted = std::min(bytes, m_left);
    QByteArray piece = m_inMemory ? m_content.mid(m_at, wanted) : m_file.read(wanted);
    m_at += piece.size();
    m_left -= piece.size();
    return piece;
}

} // namespace rdv
