// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/AccessibleAudit.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSet>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rdv::ui::AccessibleAudit {

namespace {

QString describe(const QObject* object)
{
    if (object == nullptr)
        return u"nothing"_s;
    QStringList path;
    for (const QObject* each = object; each != nullptr && path.size() < 3; each = each->parent()) {
        path.prepend(each->objectName().isEmpty() ? QString::fromLatin1(each->metaObject()->className())
                                                  : each->objectName());
    }
    return path.join(u'/');
}

/// A piece of one of Qt's own widgets, which speaks for it.
bool isPart(const QWidget* widget)
{
    // The buttons of a wizard have such names, too.
    const bool isInner
        = widget->objectName().startsWith("qt_"_L1) && !widget->objectName().startsWith("qt_wizard_"_L1);
    return isInner || widget->inherits("QLineEditIconButton") || widget->inherits("QScrollBar")
        || widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QComboBoxListView")
        || (widget->inherits("QLineEdit") && widget->parentWidget() != nullptr
            && (widget->parentWidget()->inherits("QAbstractSpinBox")
                || widget->parentWidget()->inherits("QComboBox")));
}

/// The role that a screen reader has to hear of a widget; none: any that says something.
QAccessible::Role expectedRole(const QWidget* widget)
{
    if (qobject_cast<const QCheckBox*>(widget) != nullptr)
        return QAccessible::CheckBox;
    if (qobject_cast<const QRadioButton*>(widget) != nullptr)
        return QAccessible::RadioButton;
    if (qobject_cast<const QLineEdit*>(widget) != nullptr)
        return QAccessible::EditableText;
    if (qobject_cast<const QComboBox*>(widget) != nullptr)
        return QAccessible::ComboBox;
    if (qobject_cast<const QSpinBox*>(widget) != nullptr)
        return QAccessible::SpinBox;
    if (qobject_cast<const QTableView*>(widget) != nullptr)
        return QAccessible::Table;
    if (qobject_cast<const QListView*>(widget) != nullptr)
        return QAccessible::List;
    if (qobject_cast<const QLabel*>(widget) != nullptr)
        return QAccessible::StaticText;
    return QAccessible::NoRole;
}

bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonDropDown:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Table:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::ListItem:
    case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

QString nameOf(QAccessibleInterface& face)
{
    const QString name = face.text(QAccessible::Name);
    if (!name.isEmpty())
        return name;
    const auto relations = face.relations(QAccessible::Label);
    return relations.isEmpty() ? QString() : relations.first().first->text(QAccessible::Name);
}

/// "issueButton", "rdv::ui::TokensPage", "PortInUse"
bool isForProgrammers(const QString& name, const QObject* object)
{
    static const QRegularExpression camelCase(u"^[A-Za-z]+[a-z][A-Z][A-Za-z]*$|::|_"_s);
    return (object != nullptr && !object->objectName().isEmpty() && name == object->objectName())
        || camelCase.match(name).hasMatch();
}

void judge(QAccessibleInterface& face, QStringList& faults)
{
    const auto* widget = qobject_cast<QWidget*>(face.object());
    const bool takesKeys = widget != nullptr && (widget->focusPolicy() & Qt::TabFocus) != 0;
    if (!takesKeys && !isInteractive(face.role()))
        return;
    const QString who = describe(face.object());
    const QString name = nameOf(face);
    if (name.trimmed().isEmpty())
        faults += u"%1 has no name (role %2)"_s.arg(who).arg(face.role());
    else if (widget != nullptr && isForProgrammers(name, widget))
        faults += u"%1 is called \"%2\""_s.arg(who, name);
    if (widget == nullptr)
        return;
    const QAccessible::Role expected = expectedRole(widget);
    if (expected != QAccessible::NoRole && face.role() != expected)
        faults += u"%1 has the role %2"_s.arg(who).arg(face.role());
    if (face.role() == QAccessible::NoRole || (takesKeys && face.role() == QAccessible::Client))
        faults += u"%1 does not say what it is"_s.arg(who);
}

void walk(QAccessibleInterface* face, QStringList& faults, int depth = 0)
{
    if (face == nullptr || !face->isValid() || face->state().invisible || depth > 40)
        return;
    const auto* widget = qobject_cast<QWidget*>(face->object());
    if (widget != nullptr && isPart(widget))
        return;
    judge(*face, faults);
    // Cells are texts; what can be wrong with them is in the headings.
    if (widget != nullptr && widget->inherits("QTableView"))
        return;
    for (int i = 0; i < face->childCount(); ++i)
        walk(face->child(i), faults, depth + 1);
}

/// Visible, and of this window rather than of a dialog above it.
QList<QWidget*> widgetsOf(const QWidget* window)
{
    QList<QWidget*> found;
    const auto all = window->findChildren<QWidget*>();
    for (QWidget* each : all) {
        if (each->isVisible() && each->window() == window && !isPart(each))
            found += each;
    }
    return found;
}

bool takesTab(const QWidget* widget)
{
    return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
        && widget->focusProxy() == nullptr;
}

/// Buttons that exclude each other: Tab reaches one of them, and the arrow keys the others.
bool areOneStop(const QWidget* one, const QWidget* other)
{
    const auto* first = qobject_cast<const QAbstractButton*>(one);
    const auto* second = qobject_cast<const QAbstractButton*>(other);
    if (first == nullptr || second == nullptr)
        return false;
    if (first->group() != nullptr)
        return first->group() == second->group() && first->group()->exclusive();
    return first->autoExclusive() && second->autoExclusive() && one->parent() == other->parent();
}

bool mustBePressed(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button != nullptr && button->isEnabled() && !button->inherits("QTableCornerButton");
}

class Letters {
public:
    void add(const QString& text, const QString& who)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        const auto known = m_owners.constFind(key);
        if (known == m_owners.constEnd())
            m_owners.insert(key, u"%1 (%2)"_s.arg(text, who));
        else
            m_faults += u"%1: %2 and %3 (%4)"_s.arg(key.toString(), *known, text, who);
    }
    [[nodiscard]] QStringList faults() const { return m_faults; }

private:
    QHash<QKeySequence, QString> m_owners;
    QStringList m_faults;
};

/// Whether a reader of this tooltip sees the name letter by letter, if any of it.
bool isShownAsItIs(const QString& toolTip, const QString& name)
{
    QString seen = toolTip;
    if (Qt::mightBeRichText(toolTip)) {
        QTextDocument document;
        document.setHtml(toolTip);
        seen = document.toPlainText();
    }
    return !seen.contains(name.left(2)) || seen.contains(name);
}

QStringList lettersOf(const QMenu* menu)
{
    Letters letters;
    QStringList faults;
    for (const QAction* action : menu->actions()) {
        if (action->isSeparator())
            continue;
        letters.add(action->text(), u"menu "_s + menu->title());
        if (action->menu() != nullptr)
            faults += lettersOf(action->menu());
    }
    return faults + letters.faults();
}

} // namespace

QStringList names(QWidget* window)
{
    QStringList faults;
    walk(QAccessible::queryAccessibleInterface(window), faults);
    return faults;
}

QStringList headings(QWidget* window)
{
    QStringList faults;
    for (const QWidget* each : widgetsOf(window)) {
        const auto* table = qobject_cast<const QTableView*>(each);
        if (table == nullptr || table->model() == nullptr)
            continue;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QString seen = table->model()->headerData(column, Qt::Horizontal).toString();
            const QString told
                = table->model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
            if (!table->isColumnHidden(column) && seen.isEmpty() && told.isEmpty())
                faults += u"%1: column %2 has no heading"_s.arg(describe(table)).arg(column);
        }
    }
    return faults;
}

QStringList tabs(QWidget* window)
{
    const QList<QWidget*> widgets = widgetsOf(window);
    QList<QWidget*> wanted;
    for (QWidget* each : widgets) {
        if (takesTab(each) || mustBePressed(each))
            wanted += each;
    }
    if (wanted.isEmpty())
        return {u"nothing takes the keyboard"_s};
    const auto first = std::find_if(wanted.begin(), wanted.end(), takesTab);
    if (first == wanted.end())
        return {u"nothing is reached by Tab"_s};
    (*first)->setFocus(Qt::TabFocusReason);
    QStringList faults;
    QSet<const QWidget*> reached;
    for (qsizetype step = 0; step < 3 * widgets.size(); ++step) {
        const QWidget* before = QApplication::focusWidget();
        reached += before;
        QTest::keyClick(window->windowHandle(), Qt::Key_Tab);
        if (QApplication::focusWidget() == before && wanted.size() > 1) {
            faults += u"%1 keeps the keyboard"_s.arg(describe(before));
            break;
        }
        if (reached.contains(QApplication::focusWidget()) && QApplication::focusWidget() == *first)
            break;
    }
    for (const QWidget* each : std::as_const(wanted)) {
        const bool isReached = std::any_of(reached.begin(), reached.end(),
            [each](const QWidget* other) { return other == each || areOneStop(each, other); });
        if (!isReached)
            faults += u"%1 is not reached by Tab"_s.arg(describe(each));
    }
    return faults;
}

QStringList mnemonics(QWidget* window)
{
    Letters letters;
    QStringList faults;
    for (const QWidget* each : widgetsOf(window)) {
        if (const auto* button = qobject_cast<const QAbstractButton*>(each))
            letters.add(button->text(), describe(each));
        else if (const auto* label = qobject_cast<const QLabel*>(each); label && label->buddy() != nullptr)
            letters.add(label->text(), describe(each));
        else if (const auto* group = qobject_cast<const QGroupBox*>(each))
            letters.add(group->title(), describe(each));
        else if (const auto* bar = qobject_cast<const QMenuBar*>(each)) {
            for (const QAction* action : bar->actions()) {
                letters.add(action->text(), u"menu bar"_s);
                if (action->menu() != nullptr)
                    faults += lettersOf(action->menu());
            }
        }
    }
    return faults + letters.faults();
}

QStringList markup(QWidget* window, const QString& name)
{
    QStringList faults;
    const auto labels = window->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        // The caption of a field is our own.
        const bool isCaption = label->buddy() != nullptr && !Qt::mightBeRichText(label->text());
        if (label->textFormat() != Qt::PlainText && !label->text().isEmpty() && !isCaption && !isPart(label))
            faults += u"%1 would take its text for markup: %2"_s.arg(describe(label), label->text());
    }
    const auto widgets = window->findChildren<QWidget*>();
    for (const QWidget* each : widgets) {
        if (!isShownAsItIs(each->toolTip(), name))
            faults += u"the tooltip of %1: %2"_s.arg(describe(each), each->toolTip());
    }
    const auto views = window->findChildren<QAbstractItemView*>();
    for (const QAbstractItemView* view : views) {
        const QAbstractItemModel* model = view->model();
        for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QString tip = model->index(row, column).data(Qt::ToolTipRole).toString();
                if (!isShownAsItIs(tip, name))
                    faults += u"a tooltip in %1, column %2: %3"_s.arg(describe(view)).arg(column).arg(tip);
            }
        }
    }
    return faults;
}

} // namespace rdv::ui::AccessibleAudit
