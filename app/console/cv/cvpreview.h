#pragma once

#include "cv/cvpages.h"

#include <QAbstractScrollArea>

namespace smile::console {

/// The sheets as they will be printed, one below the other, as wide as there is room.
class CvPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit CvPreview(QWidget *parent = nullptr);

    void setPages(std::unique_ptr<CvPages> pages);
    const CvPages *pages() const { return m_pages.get(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    double scale() const;
    int pageStep() const; ///< from the top of one page to that of the next
    void updateBar();

    std::unique_ptr<CvPages> m_pages;
};

} // namespace smile::console
