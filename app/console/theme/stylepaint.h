#pragma once

#include <QPainter>
#include <QStyleOption>

class QWidget;

// What SmileStyle paints, one function an element; only style*.cpp include this.
namespace smile::console::paint {

void pushButton(QPainter *painter, const QStyleOption &option);
void field(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void frame(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void checkBox(QPainter *painter, const QStyleOption &option);
void radioButton(QPainter *painter, const QStyleOption &option);
void popup(QPainter *painter, const QStyleOption &option);
void toolTip(QPainter *painter, const QStyleOption &option);
void itemGround(QPainter *painter, const QStyleOptionViewItem &option);
void branch(QPainter *painter, const QStyleOption &option);
/// The cross at the end of a tab.
void tabClose(QPainter *painter, const QStyleOption &option);
void toolButton(QPainter *painter, const QStyleOption &option);
void innerFrame(QPainter *painter, const QStyleOption &option);
void focusFrame(QPainter *painter, const QStyleOption &option);

void menuItem(QPainter *painter, const QStyleOptionMenuItem &option, const QWidget *widget);
void header(QPainter *painter, const QStyleOptionHeader &option);
void tabShape(QPainter *painter, const QStyleOptionTab &option);
/// As the usual label is to be painted.
QStyleOptionTab tabLabel(const QStyleOptionTab &option, const QWidget *widget);
QSize tabSize(const QSize &usual, const QStyleOptionTab &option, const QWidget *widget);
/// A text whose bullets are discs, as a part of any control.
void maskedText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                const QString &text, const QColor &colour);
void splitter(QPainter *painter, const QStyleOption &option);
void progress(QPainter *painter, const QStyleOptionProgressBar &option);

void comboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget,
              const QRect &arrow);
void spinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QWidget *widget,
             const QRect &up, const QRect &down);
void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &thumb);

} // namespace smile::console::paint
