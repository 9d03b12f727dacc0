#pragma once

#include "parts/linesview.h"
#include "json/jsonoutline.h"

namespace smile::console {

/// The text of a JsonView, coloured by the theme.
class JsonLines : public LinesView
{
    Q_OBJECT

public:
    using LinesView::LinesView;

protected:
    QList<QTextLayout::FormatRange> formats(const QString &shown) const override;
};

} // namespace smile::console
