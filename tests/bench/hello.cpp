// The smallest Qt program that one would call a window: what every start is compared with.

#include "paintwatch.h"
#include "startreport.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cstdio>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QWidget window;
    QVBoxLayout column(&window);
    column.addWidget(new QLabel(QStringLiteral("Hello")));
    column.addWidget(new QPushButton(QStringLiteral("Close")));
    new smile::console::PaintWatch(
        window, [] { return true; },
        [] {
            std::printf("{\"firstPaintMs\":%.1f}\n", smile::console::millisecondsSinceStart());
            std::fflush(stdout);
        });
    window.show();
    return QApplication::exec();
}
