#include "person/imageloader.h"

#include "files/picture.h"
#include "parts/inbackground.h"

namespace smile::console {

QImage decodedSquare(const QByteArray &bytes, int edge)
{
    const Picture picture = decodedPicture(bytes, kindOf(bytes));
    if (picture.image.isNull())
        return {};
    const QImage filled =
        picture.image.scaled(edge, edge, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return filled.copy((filled.width() - edge) / 2, (filled.height() - edge) / 2, edge, edge);
}

void NetworkImageLoader::load(const QUrl &url, int edge, QObject *context,
                              std::function<void(const QImage &)> done)
{
    m_fetcher.fetch(url, maxBytes, context, [edge, context, done](const FetchedFile &file) {
        inBackground(
            context, [bytes = file.bytes, edge] { return decodedSquare(bytes, edge); }, done);
    });
}

} // namespace smile::console
