#include "api/gate.h"

#include <QTimer>

namespace smile::api {

namespace {

class SystemClock : public Clock
{
public:
    std::chrono::milliseconds now() const override
    {
        const auto sinceStart = std::chrono::steady_clock::now().time_since_epoch();
        return std::chrono::duration_cast<std::chrono::milliseconds>(sinceStart);
    }

    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> function) override
    {
        // A child of the context, and not QTimer::singleShot: deadlines are many and mostly never
        // reached, so they go with their context and do not wait for their time.
        auto *timer = new QTimer(context);
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        QObject::connect(timer, &QTimer::timeout, timer, [timer, run = std::move(function)] {
            timer->deleteLater();
            run();
        });
        timer->start(delay);
    }
};

} // namespace

std::unique_ptr<Clock> systemClock()
{
    return std::make_unique<SystemClock>();
}

} // namespace smile::api
