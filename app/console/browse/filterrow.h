#pragma once

#include "records/view.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace smile::console {

class FacetChip;
class FilterChip;
class TextField;

/// Which columns of a list can be narrowed by hand. Paths of the resource's columns; null: not
/// offered.
struct FilterSetup
{
    const char *states = nullptr; ///< an enum: one chip a value, with its dot and count
    const char *providers = nullptr; ///< a facet with the providers that occur
    const char *days = nullptr; ///< a facet with ranges of days
};

/// The row above a table: the "Filter" field, the chips of the states, the facets. It only
/// describes: what is shown follows from the view's spec.
class FilterRow : public QWidget
{
    Q_OBJECT

public:
    FilterRow(const catalog::Resource &resource, const FilterSetup &setup, records::View &view,
              QWidget *parent = nullptr);

    TextField *field() const { return m_field; }
    void clear();
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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void apply();
    void makeChips();
    void openProviders(FacetChip *from);
    void openDays(FacetChip *from);
    void openMore();
    void fillProviders(QMenu *menu);
    void fillDays(QMenu *menu);
    /// Days of the person's zone, inclusive. The name follows the language, so it is no text.
    struct DayRange
    {
        enum Named { Chosen, Today, Yesterday, Last7, Last30, Last60 };
        QDate from = {}, to = {};
        Named named = Chosen;
        bool isOpen() const { return !from.isValid() && !to.isValid(); }
    };
    void setDays(const DayRange &range);
    QString rangeText(const DayRange &range) const;
    void askForDays();
    void showFacets();

    const catalog::Resource &m_resource;
    FilterSetup m_setup;
    records::View &m_view;
    TextField *m_field;
    QHBoxLayout *m_row;
    QHash<QString, FilterChip *> m_chips;
    FacetChip *m_providers = nullptr;
    FacetChip *m_days = nullptr;
    FacetChip *m_more = nullptr;
    QString m_provider;
    DayRange m_range;
    bool m_narrow = false;
    bool m_clearing = false;
};

} // namespace smile::console
