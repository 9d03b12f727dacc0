#pragma once

#include "records/filtertext/filtertext.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace smile::console {

class FacetChip;
class FilterChip;
class FilterCompleter;
class IconButton;
class Label;
class TextField;

/// Which columns of a list can be narrowed by hand. Paths of the resource's columns; null: not
/// offered.
struct FilterSetup
{
    const char *states = nullptr; ///< an enum: one chip a value, with its dot and count
    const char *providers = nullptr; ///< a facet with the providers that occur
    const char *days = nullptr; ///< a facet with ranges of days
};

/// The row above a table: the "Filter" field, the chips of the states, the facets. The text of the
/// field says all of it (records/filtertext.h): a chip that is pressed edits the text, and what is
/// typed checks the chips.
class FilterRow : public QWidget
{
    Q_OBJECT

public:
    FilterRow(const catalog::Resource &resource, const FilterSetup &setup, records::View &view,
              QWidget *parent = nullptr);

    TextField *field() const { return m_field; }
    QString text() const;
    void setText(const QString &text);
    void clear();
    /// Reads the text once more: what it says of ages has moved on.
    void renew();
    bool isClear() const;
    /// Below 1100 the facets gather in one chip.
    void setNarrow(bool narrow);
    void retranslate();
    /// Counts in the chips follow the loaded records; none where the words need the room.
    void showCounts();
    /// The window may be narrower than all chips with their counts.
    QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }

Q_SIGNALS:
    void changed();
    /// The filter is to be kept, or a kept one is wanted.
    void viewsWanted(const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void apply();
    void makeChips();
    void makeFacets();
    void makeViewsButton();
    records::FilterContext context() const;
    /// Has the text say this about a column, and nothing else.
    void setCondition(const char *path, const QString &value);
    void chooseStates();
    void showChips();
    void showFacets();
    void fit(); ///< shares out the width of the row
    void showProblems(const QList<records::FilterProblem> &problems);
    void openProviders(FacetChip *from);
    void openDays(FacetChip *from);
    void openMore();
    void fillProviders(QMenu *menu);
    void fillDays(QMenu *menu);
    void askForDays();
    const records::Condition *condition(const char *path) const;
    QString providersText() const;
    QString daysText() const;

    const catalog::Resource &m_resource;
    FilterSetup m_setup;
    records::View &m_view;
    TextField *m_field;
    QHBoxLayout *m_row;
    QHash<QString, FilterChip *> m_chips;
    FacetChip *m_providers = nullptr;
    FacetChip *m_days = nullptr;
    FacetChip *m_more = nullptr;
    FilterCompleter *m_completer = nullptr;
    Label *m_problem;
    IconButton *m_views = nullptr;
    bool m_narrow = false;
    bool m_showing = false; ///< chips show what the text says; nobody pressed them
    bool m_relative = false;
};

} // namespace smile::console
