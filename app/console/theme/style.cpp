#include "theme/style.h"

#include "theme/fonts.h"
#include "theme/maskedtext.h"
#include "theme/stylepaint.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

namespace smile::console {
namespace {

constexpr int FieldHeight = 30;

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

bool isComboList(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxListView");
}

/// Window systems without compositing show no translucent corners, so round ones are cut out.
bool roundedMask(const QStyleOption *option, QStyleHintReturn *returnData, int radius)
{
    auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(returnData);
    if (!mask || !option)
        return false;
    QPainterPath path;
    path.addRoundedRect(option->rect, radius, radius);
    mask->region = QRegion(path.toFillPolygon().toPolygon());
    return true;
}

QRect scrollThumb(const QStyleOptionSlider &option, int leastLength)
{
    const bool vertical = option.orientation == Qt::Vertical;
    const int length = vertical ? option.rect.height() : option.rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int thumb = length;
    if (range > 0) {
        thumb = int(qint64(option.pageStep) * length / (range + option.pageStep));
        thumb = qBound(qMin(leastLength, length), thumb, length);
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown);
    return vertical ? QRect(option.rect.x(), option.rect.y() + start, option.rect.width(), thumb)
                    : QRect(option.rect.x() + start, option.rect.y(), thumb, option.rect.height());
}

QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part, int leastLength)
{
    const QRect thumb = scrollThumb(option, leastLength);
    const bool vertical = option.orientation == Qt::Vertical;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return thumb;
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSubPage:
        return vertical
                   ? QRect(option.rect.topLeft(), QPoint(option.rect.right(), thumb.top() - 1))
                   : QRect(option.rect.topLeft(), QPoint(thumb.left() - 1, option.rect.bottom()));
    case QStyle::SC_ScrollBarAddPage:
        return vertical
                   ? QRect(QPoint(option.rect.left(), thumb.bottom() + 1),
                           option.rect.bottomRight())
                   : QRect(QPoint(thumb.right() + 1, option.rect.top()), option.rect.bottomRight());
    default:
        return {};
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &size)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {10, option.text.isEmpty() ? 9 : 26};
    const bool hasTab = option.text.contains(u'\t');
    return {size.width() + 32 + 22 + (hasTab ? 20 : 0), 28};
}

} // namespace

SmileStyle::SmileStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{ }

void SmileStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        paint::pushButton(painter, *option);
        return;
    case PE_PanelButtonTool:
        paint::toolButton(painter, *option);
        return;
    case PE_PanelLineEdit:
        if (const auto *f = qstyleoption_cast<const QStyleOptionFrame *>(option);
            f && f->lineWidth > 0)
            paint::field(painter, *option, widget);
        return;
    case PE_FrameLineEdit:
        paint::field(painter, *option, widget);
        return;
    case PE_Frame:
        paint::frame(painter, *option, widget);
        return;
    case PE_FrameFocusRect:
        // The list of a combo has one row that matters, and its ground says so.
        if (qobject_cast<const QAbstractItemView *>(widget) && !isComboList(widget))
            paint::innerFrame(painter, *option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkBox(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paint::radioButton(painter, *option);
        return;
    case PE_PanelMenu:
        paint::popup(painter, *option);
        return;
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            themeOf(option->palette).border);
        return;
    case PE_PanelTipLabel:
        paint::toolTip(painter, *option);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            paint::itemGround(painter, *item);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, themeOf(option->palette).subtle);
        return;
    case PE_IndicatorTabClose:
        paint::tabClose(painter, *option);
        return;
    case PE_IndicatorBranch:
        paint::branch(painter, *option);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void SmileStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            paint::menuItem(painter, *item, widget);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paint::header(painter, *header);
        return;
    case CE_HeaderEmptyArea: {
        QStyleOptionHeader empty;
        empty.rect = option->rect;
        empty.palette = option->palette;
        empty.position = QStyleOptionHeader::End;
        paint::header(painter, empty);
        return;
    }
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            paint::tabShape(painter, *tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const QStyleOptionTab label = paint::tabLabel(*tab, widget);
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_Splitter:
        paint::splitter(painter, *option);
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            paint::progress(painter, *bar);
        return;
    case CE_FocusFrame:
        paint::focusFrame(painter, *option);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void SmileStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox) {
        paint::comboBox(painter, *combo, widget,
                        subControlRect(control, option, SC_ComboBoxArrow, widget));
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox) {
        paint::spinBox(painter, *spin, widget,
                       subControlRect(control, option, SC_SpinBoxUp, widget),
                       subControlRect(control, option, SC_SpinBoxDown, widget));
        return;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar) {
        paint::scrollBar(painter, *bar,
                         subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void SmileStyle::drawItemText(QPainter *painter, const QRect &rect, int flags,
                              const QPalette &palette, bool enabled, const QString &text,
                              QPalette::ColorRole textRole) const
{
    if (hasMask(text))
        paint::maskedText(painter, rect, flags, palette, text, palette.color(textRole));
    else
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, textRole);
}

int SmileStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isTextEdit(widget) ? 3 : 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return 28;
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
        return 1;
    case PM_TabBarIconSize:
        return 18;
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return 16;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_HeaderDefaultSectionSizeVertical:
        return 32;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SmileStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Table_GridLineColor:
        return int(themeOf(option->palette).line.rgba());
    case SH_Menu_Mask:
        return roundedMask(option, returnData, 8);
    case SH_ToolTip_Mask:
        return roundedMask(option, returnData, 4);
    case SH_FocusFrame_Mask:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize SmileStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return {size.width() + 24, FieldHeight};
    case CT_LineEdit:
        return {size.width() + 18, FieldHeight};
    case CT_ComboBox:
        return {size.width() + 9 + 26, FieldHeight};
    case CT_SpinBox:
        return {size.width() + 9 + 22, FieldHeight};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, size);
        break;
    case CT_TabBarTab: {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        return tab ? paint::tabSize(usual, *tab, widget) : usual;
    }
    case CT_ItemViewItem: {
        QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
        if (isComboList(widget))
            usual.setHeight(28);
        return usual;
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect SmileStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl subControl, const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const int least = pixelMetric(PM_ScrollBarSliderMin, option, widget);
            return visualRect(option->direction, rect, scrollBarRect(*bar, subControl, least));
        }
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return visualRect(option->direction, rect,
                          QRect(rect.right() - 25, rect.y(), 26, rect.height()));
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(option->direction, rect, rect.adjusted(7, 2, -26, -2));
    if (control == CC_SpinBox && subControl == SC_SpinBoxEditField)
        return visualRect(option->direction, rect, rect.adjusted(7, 2, -22, -2));
    if (control == CC_SpinBox && (subControl == SC_SpinBoxUp || subControl == SC_SpinBoxDown)) {
        const int half = rect.height() / 2;
        const int top = subControl == SC_SpinBoxUp ? rect.y() + 1 : rect.y() + half;
        return visualRect(option->direction, rect, QRect(rect.right() - 21, top, 20, half - 1));
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect SmileStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    // QLineEdit itself adds 2 at each side: 9 in all, and the same with the thicker focus edge.
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(7, 2, -7, -2);
        return option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

void SmileStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setExpanding(false);
}

} // namespace smile::console
