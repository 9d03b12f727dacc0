#include "browse/filtercompleter.h"

#include "parts/textfield.h"

#include <QAbstractItemView>
#include <QStandardItemModel>

namespace smile::console {

namespace {

constexpr int textRole = Qt::UserRole + 1;
constexpr int popupWidth = 300;
constexpr int rowHeight = 26;

} // namespace

FilterCompleter::FilterCompleter(TextField &field, Context context)
    : QCompleter(&field)
    , m_field(field)
    , m_context(std::move(context))
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setWidget(&field);
    setCompletionMode(UnfilteredPopupCompletion);
    connect(&field, &QLineEdit::textEdited, this, &FilterCompleter::offer);
    connect(this, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &FilterCompleter::insert);
}

void FilterCompleter::offer()
{
    const records::FilterCompletion found =
        completeFilter(m_field.text(), m_field.cursorPosition(), m_context());
    m_start = found.start;
    m_length = found.length;
    m_model->clear();
    const QString now = m_field.text().sliced(found.start, found.length);
    for (const records::FilterCompletion::Choice &choice : found.choices) {
        if (choice.text.compare(now, Qt::CaseInsensitive) == 0)
            continue; // it stands there already
        const bool said = choice.label.compare(choice.text, Qt::CaseInsensitive) == 0;
        auto *item =
            new QStandardItem(said ? choice.text : QString(choice.text + u"   " + choice.label));
        item->setData(choice.text, textRole);
        item->setSizeHint({0, rowHeight});
        m_model->appendRow(item);
    }
    if (m_model->rowCount() == 0) {
        popup()->hide();
        return;
    }
    popup()->setAccessibleName(tr("What may be typed"));
    QRect under = m_field.rect();
    under.setWidth(std::max(popupWidth, under.width()));
    complete(under);
}

void FilterCompleter::insert(const QModelIndex &choice)
{
    const QString word = choice.data(textRole).toString();
    if (word.isEmpty())
        return;
    QString text = m_field.text();
    const bool atEnd = m_start + m_length == text.size();
    const bool value = !word.endsWith(u':');
    const QString put = value && atEnd ? QString(word + u' ') : word;
    text.replace(m_start, m_length, put);
    m_field.setText(text);
    m_field.setCursorPosition(int(m_start + put.size()));
    if (!value)
        QMetaObject::invokeMethod(this, &FilterCompleter::offer, Qt::QueuedConnection);
}

} // namespace smile::console
