#pragma once

#include "parts/tableview.h"

namespace smile::vault {
class Settings;
}

namespace smile::console {

class FieldsModel;

/// Records side by side: a column each, all of one width, and the fields' names at the left, which
/// stay where they are while the records scroll below their least width. Rows are 29 high (compact
/// 28), those in which a value differs have a second line for how.
class ComparedTable : public TableView
{
    Q_OBJECT

public:
    ComparedTable(FieldsModel &model, vault::Settings &settings, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void shareColumns();
    void fitRows();
    void fitNames();
};

} // namespace smile::console
