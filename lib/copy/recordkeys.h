#pragma once

#include <QByteArrayView>

namespace smile::copy::recordkeys {

// The keys that records are known to have, so that a number stands for each on the disk. What is
// not among them is written out: this list only saves room.

/// 1 to 255; 0: not in the list.
int numberOf(QByteArrayView key);
/// "key": with quotes and colon; empty when there is no such number.
QByteArrayView quoted(int number);

} // namespace smile::copy::recordkeys
