#pragma once

#include <QWidget>

namespace smile::console {

class Button;
class IconButton;
class Label;

/// The bar over a shown file: zoom, turn, pages, what to do with it. It only tells what was
/// pressed; keys belong to the viewer.
class ViewerTools : public QWidget
{
    Q_OBJECT

public:
    explicit ViewerTools(QWidget *parent = nullptr);

    void retranslate();
    void showName(const QString &name);
    /// Zooming and turning, where there is something to see.
    void setShown(bool shown);
    void showZoom(double zoom);
    /// `pages` below 2: no buttons for pages. `page` counts from 0.
    void showPages(int page, int pages);
    void setSavable(bool savable);
    void setOpenable(bool openable);

Q_SIGNALS:
    void zoomInWanted();
    void zoomOutWanted();
    void fitWanted();
    void turnWanted(int quarters);
    void pageWanted(int step);
    void saveWanted();
    void openWanted();
    void closeWanted();

private:
    Label *m_name;
    QWidget *m_look;
    IconButton *m_out;
    Label *m_zoom;
    IconButton *m_in;
    IconButton *m_fit;
    IconButton *m_left;
    IconButton *m_right;
    QWidget *m_pagesPlace;
    IconButton *m_before;
    Label *m_page;
    IconButton *m_next;
    Button *m_save;
    Button *m_open;
    IconButton *m_close;
};

} // namespace smile::console
