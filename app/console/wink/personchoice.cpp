#include "wink/personchoice.h"

#include "catalog/catalog.h"
#include "catalog/cell.h"
#include "parts/celldelegate.h"
#include "records/store.h"
#include "wink/peoplechoicemodel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>

namespace smile::console {

namespace {

/// Compares what is typed with everything one may know of a person, and writes the name.
class PersonCompleter : public QCompleter
{
public:
    PersonCompleter(QAbstractItemModel *people, QObject *parent)
        : QCompleter(people, parent)
    {
        setCompletionRole(PeopleChoiceModel::FindRole);
        setFilterMode(Qt::MatchContains);
        setMaxVisibleItems(12);
    }

    QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
    QStringList splitPath(const QString &typed) const override { return {catalog::folded(typed)}; }
};

/// A person as in every other list: avatar, name, digits. The row's text holds the digits, too, for
/// those who hear it.
class PersonDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        option->text = index.data(PeopleChoiceModel::NameRole).toString();
    }
};

} // namespace

PersonChoice::PersonChoice(records::Store &store, QWidget *parent)
    : QComboBox(parent)
    , m_store(store)
    , m_model(new PeopleChoiceModel(this))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    // Measuring and laying out every one of thousands of names would hold the window.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    if (auto *list = qobject_cast<QListView *>(view()))
        list->setUniformItemSizes(true);
    setModel(m_model);
    setItemDelegate(new PersonDelegate(this));
    auto *completer = new PersonCompleter(m_model, this);
    setCompleter(completer);
    completer->popup()->setItemDelegate(new PersonDelegate(this));
    connect(this, &QComboBox::activated, this,
            [this](int row) { take(itemData(row, PeopleChoiceModel::UserIdRole).toString()); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &PersonChoice::settleText);
    connect(&m_store.table(catalog::people), &records::Table::changed, this, [this] {
        m_stale = true;
        if (!m_userId.isEmpty() && !lineEdit()->hasFocus())
            showChosen(); // their name may be known now
    });
    showChosen();
}

void PersonChoice::choose(const QString &userId)
{
    m_userId = userId;
    showChosen();
}

void PersonChoice::take(const QString &userId)
{
    const bool other = userId != m_userId;
    choose(userId);
    if (other)
        Q_EMIT chosen(userId);
}

/// An id or a name that only one person has, written out, counts as chosen; anything else gives way
/// to what was.
void PersonChoice::settleText()
{
    const QString text = lineEdit()->text().trimmed();
    if (text == nameOf(m_userId))
        return;
    fill();
    const QModelIndexList named = m_model->match(m_model->index(0), Qt::DisplayRole, text, 2,
                                                 Qt::MatchExactly | Qt::MatchCaseSensitive);
    const int row = named.size() == 1 ? named.first().row() : m_model->rowOf(text);
    if (row >= 0 && !text.isEmpty())
        take(itemData(row, PeopleChoiceModel::UserIdRole).toString());
    else
        showChosen();
}

void PersonChoice::fill()
{
    if (!m_stale)
        return;
    m_stale = false;
    const QString typed = lineEdit()->text();
    const bool typing = lineEdit()->isModified();
    const QSignalBlocker quiet(this);
    m_model->setPeople(m_store.table(catalog::people).snapshot().records(), m_mask);
    setCurrentIndex(m_model->rowOf(m_userId));
    lineEdit()->setText(typed);
    lineEdit()->setModified(typing);
}

void PersonChoice::showChosen()
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(m_model->rowOf(m_userId));
    lineEdit()->setText(nameOf(m_userId));
    lineEdit()->setCursorPosition(0);
}

QString PersonChoice::nameOf(const QString &userId) const
{
    if (userId.isEmpty())
        return PeopleChoiceModel::newPersonText();
    const int row = m_stale ? -1 : m_model->rowOf(userId);
    if (row >= 0)
        return itemText(row);
    catalog::Wording wording;
    wording.names = m_store.names();
    wording.mask = m_mask;
    return catalog::personName(userId, wording, userId);
}

void PersonChoice::setMask(const catalog::Mask &mask)
{
    const bool typing = lineEdit()->isModified();
    m_mask = mask;
    m_stale = true;
    if (hasFocus() || view()->isVisible())
        fill(); // else a list that is open would go on showing names
    if (!typing)
        showChosen();
}

void PersonChoice::showPopup()
{
    fill();
    QComboBox::showPopup();
}

void PersonChoice::focusInEvent(QFocusEvent *event)
{
    fill();
    QComboBox::focusInEvent(event);
}

void PersonChoice::retranslate()
{
    m_stale = true;
    showChosen();
}

} // namespace smile::console
