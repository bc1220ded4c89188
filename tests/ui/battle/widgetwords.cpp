// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/battle/widgetwords.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMetaProperty>
#include <QMimeData>
#include <QPointer>
#include <QTextDocument>
#include <QWidget>

namespace darkhorse {

namespace {

void addProperties(const QObject* object, QStringList& words)
{
    const QMetaObject* meta = object->metaObject();
    const auto* widget = qobject_cast<const QWidget*>(object);
    const bool isUnseen = widget && !widget->isVisible();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        // Of a timer: the time of asking, nothing else.
        const bool isOfTheRun = qstrcmp(meta->property(i).name(), "remainingTime") == 0;
        // What was never laid out has the size of its birth, with or without scroll bars.
        if (!isOfTheRun && !(isUnseen && meta->property(i).typeId() == QMetaType::Int))
            words += meta->property(i).read(object).toString();
    }
    for (const QByteArray& name : object->dynamicPropertyNames())
        words += QString::fromUtf8(name) + u'=' + object->property(name.constData()).toString();
}

void addModel(const QAbstractItemModel* model, QStringList& words)
{
    constexpr int kRoles = Qt::UserRole + 200;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (int role = 0; role < kRoles; ++role)
                words += model->index(row, column).data(role).toString();
        }
    }
}

void addAccessible(QAccessibleInterface* face, QStringList& words)
{
    if (face == nullptr || !face->isValid())
        return;
    for (const auto text : { QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help,
             QAccessible::Accelerator })
        words += face->text(text);
    if (QAccessibleTextInterface* text = face->textInterface())
        words += text->text(0, text->characterCount());
    for (int i = 0; i < face->childCount(); ++i)
        addAccessible(face->child(i), words);
}

} // namespace

QStringList wordsOf(QWidget* root)
{
    QStringList words;
    // Reading a property may make or delete helper objects.
    QList<QPointer<QObject>> all { root };
    for (QObject* child : root->findChildren<QObject*>())
        all += child;
    for (const QPointer<QObject>& object : std::as_const(all)) {
        if (object.isNull())
            continue;
        addProperties(object, words);
        if (object.isNull())
            continue;
        if (const auto* document = qobject_cast<const QTextDocument*>(object.data()))
            words += document->toHtml();
        if (const auto* model = qobject_cast<const QAbstractItemModel*>(object.data()))
            addModel(model, words);
    }
    addAccessible(QAccessible::queryAccessibleInterface(root), words);
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    if (copied != nullptr) {
        for (const QString& format : copied->formats())
            words += QString::fromUtf8(copied->data(format));
    }
    words.removeAll(QString());
    return words;
}

} // namespace darkhorse
