#pragma once

#include "activity/requestmodel.h"
#include "shell/page.h"

class QScrollArea;

namespace smile::console {

class Button;
class DetailsPlace;
class Label;
class TableExport;
class TableView;
class TextField;

/// Every request of this process as it happens, without secrets and personal data.
class ActivityPage : public Page
{
    Q_OBJECT

public:
    explicit ActivityPage(const Workplace &workplace, QWidget *parent = nullptr);

    void activate() override;
    QWidget *filterField() override;
    /// By request id.
    void select(const QString &requestId) override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void setColumns();
    void watch();
    QWidget *makeHead();
    void showDetails();
    QWidget *makeDetails(const api::Request &request);
    void openMenu(const QModelIndex &index, const QPoint &position);
    void copyCurl();
    void exportTable();
    void showState();

    Workplace m_workplace;
    RequestModel m_model;
    QWidget *m_head = nullptr;
    Label *m_title = nullptr;
    Label *m_count = nullptr;
    TextField *m_filter = nullptr;
    Button *m_pause = nullptr;
    Button *m_curl = nullptr;
    TableView *m_table = nullptr;
    QScrollArea *m_details = nullptr;
    DetailsPlace *m_place = nullptr;
    TableExport *m_export = nullptr;
    QAction *m_exportCommand = nullptr;
};

} // namespace smile::console
