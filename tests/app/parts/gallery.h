#pragma once

#include <QWidget>

/// Every part in its states, on three sheets; texts in English or Chinese.
QWidget *makeControlsSheet(bool chinese);
QWidget *makeCardsSheet(bool chinese);
QWidget *makeTableSheet(bool chinese);
QWidget *makeMenuSheet(bool chinese);
/// A window with a band, a table and an open dialog over it.
QWidget *makeDialogSheet(bool chinese, bool production);
