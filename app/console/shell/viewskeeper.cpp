#include "shell/viewskeeper.h"

#include "parts/button.h"
#include "parts/dialog.h"
#include "parts/label.h"
#include "parts/textfield.h"
#include "shell/navigation.h"
#include "theme/icons.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

// A person's text is no mnemonic.
QString entryText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

/// Asks for a name and hands it on.
void askName(QWidget *window, const QString &title, const QString &name, const QString &explanation,
             const QString &action, const std::function<void(const QString &)> &use)
{
    auto *dialog = new Dialog(title, window);
    auto *label =
        new Label(ViewsKeeper::tr("Name of the view"), TextStyle::Label, Tone::Muted, dialog);
    auto *field = new TextField(ViewsKeeper::tr("Name of the view"), dialog);
    field->setText(name);
    field->selectAll();
    label->setBuddy(field);
    dialog->body()->addWidget(label);
    dialog->body()->addWidget(field);
    dialog->setExplanation(explanation);
    Button *save = dialog->addAction(action, ButtonKind::Primary);
    save->setEnabled(!name.isEmpty());
    dialog->setDefaultButton(save);
    dialog->setInitialFocus(field);
    QObject::connect(field, &QLineEdit::textChanged, save,
                     [save](const QString &text) { save->setEnabled(!text.trimmed().isEmpty()); });
    QObject::connect(save, &Button::clicked, dialog, [dialog, field, use] {
        use(field->text());
        dialog->finish();
    });
    dialog->open();
}

} // namespace

ViewsKeeper::ViewsKeeper(NavigationModel &model, NavigationView &list, Navigator &navigator,
                         QWidget *window)
    : QObject(window)
    , m_model(model)
    , m_list(list)
    , m_navigator(navigator)
    , m_window(window)
{
    connect(&list, &NavigationView::viewChosen, this, &ViewsKeeper::open);
    connect(&list, &NavigationView::viewMenuWanted, this, &ViewsKeeper::openViewMenu);
    connect(&list, &NavigationView::allViewsWanted, this, &ViewsKeeper::openAllMenu);
    connect(&list, &NavigationView::renameWanted, this, &ViewsKeeper::askForName);
    connect(&list, &NavigationView::removeWanted, this, [this](qsizetype kept) {
        if (m_views)
            m_views->remove(kept);
    });
}

void ViewsKeeper::setViews(SavedViews *views)
{
    m_views = views;
    if (views)
        connect(views, &SavedViews::changed, this, &ViewsKeeper::show);
    show();
}

void ViewsKeeper::show()
{
    const int current = m_list.currentIndex().row();
    if (m_views)
        m_model.setViews(SavedViews::needingAttention(), m_views->kept());
    else
        m_model.setViews({}, {});
    m_list.setCurrentRow(std::min(current, m_model.rowCount() - 1));
}

void ViewsKeeper::open(qsizetype view)
{
    const QList<SavedView> all =
        m_views ? SavedViews::needingAttention() + m_views->kept() : QList<SavedView>();
    if (view < 0 || view >= all.size())
        return;
    m_navigator.showFiltered(all.at(view).page, all.at(view).filter);
    m_list.setCurrentView(view);
}

QMenu *ViewsKeeper::newMenu()
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void ViewsKeeper::openMenu(PageId page, const QString &filter, const QPoint &globalPosition)
{
    if (!m_views)
        return;
    QMenu *menu = newMenu();
    QAction *keep = menu->addAction(icon(u"star"_s), tr("Keep this filter as a view…"), this,
                                    [this, page, filter] { askToKeep(page, filter); });
    keep->setShortcut(Qt::CTRL | Qt::Key_D);
    keep->setEnabled(!filter.trimmed().isEmpty());
    const qsizetype kept = m_views->indexOf(page, filter);
    if (kept >= 0)
        addChanges(menu, kept);
    menu->addSeparator();
    addViews(menu);
    menu->popup(globalPosition);
}

void ViewsKeeper::openAllMenu(const QPoint &globalPosition)
{
    if (!m_views)
        return;
    QMenu *menu = newMenu();
    addViews(menu);
    menu->popup(globalPosition);
}

void ViewsKeeper::addViews(QMenu *menu)
{
    const QList<SavedView> attention = SavedViews::needingAttention();
    const QList<SavedView> all = attention + m_views->kept();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i == attention.size())
            menu->addSeparator();
        menu->addAction(icon(i < attention.size() ? u"warning"_s : u"star"_s),
                        entryText(all.at(i).name), this, [this, i] { open(i); });
    }
}

void ViewsKeeper::addChanges(QMenu *menu, qsizetype kept)
{
    QAction *rename =
        menu->addAction(icon(u"edit"_s), tr("Rename…"), this, [this, kept] { askForName(kept); });
    rename->setShortcut(Qt::Key_F2);
    QAction *remove = menu->addAction(icon(u"trash"_s), tr("Delete this view"), this,
                                      [this, kept] { m_views->remove(kept); });
    remove->setShortcut(Qt::Key_Delete);
}

void ViewsKeeper::openViewMenu(qsizetype view, const QPoint &globalPosition)
{
    if (!m_views)
        return;
    QMenu *menu = newMenu();
    menu->addAction(tr("Open"), this, [this, view] { open(view); });
    const qsizetype kept = view - SavedViews::needingAttention().size();
    if (kept >= 0)
        addChanges(menu, kept);
    menu->popup(globalPosition);
}

void ViewsKeeper::askToKeep(PageId page, const QString &filter)
{
    if (!m_views || filter.trimmed().isEmpty() || !resourceOf(page))
        return;
    QString where;
    switch (m_views->placeOf(page, filter)) {
    case SavedViews::Place::Settings:
        where = tr("Kept in the settings of this computer, as plain text: name nobody in it.");
        break;
    case SavedViews::Place::Sealed:
        where = tr("It holds personal text and is kept with the sealed copy of this profile.");
        break;
    case SavedViews::Place::Session:
        where = tr("It holds personal text, and this profile has no sealed copy: it is kept until "
                   "this session ends.");
        break;
    }
    askName(m_window, tr("Keep this filter as a view"), {}, where, tr("Keep"),
            [this, page, filter](const QString &name) {
                if (m_views)
                    m_views->keep({name, page, filter});
            });
}

void ViewsKeeper::askForName(qsizetype kept)
{
    if (!m_views || kept < 0 || kept >= m_views->kept().size())
        return;
    askName(m_window, tr("Rename the view"), m_views->kept().at(kept).name, {}, tr("Rename"),
            [this, kept](const QString &name) {
                if (m_views)
                    m_views->rename(kept, name);
            });
}

} // namespace smile::console
