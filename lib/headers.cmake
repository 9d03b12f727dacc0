# Four fifths of a compilation are the reading of Qt's headers, so the commonest are compiled once and shared by
# whole folders. GCC on Unix only: clang and MSVC ask that all who share them define the same macros.
# A source still includes what it uses: CMAKE_DISABLE_PRECOMPILE_HEADERS (the asan preset) builds without this.
set(SMILE_SHARE_HEADERS OFF)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT WIN32 AND NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
  set(SMILE_SHARE_HEADERS ON)
endif()

# smile_compile_headers(NAME MODULES Qt-module… HEADERS header…): compiles the headers once.
function(smile_compile_headers name)
  if(NOT SMILE_SHARE_HEADERS)
    return()
  endif()
  cmake_parse_arguments(arg "" "" "MODULES;HEADERS" ${ARGN})
  file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/${name}.cpp" CONTENT "")
  add_library(${name} OBJECT "${PROJECT_BINARY_DIR}/${name}.cpp")
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
  target_link_libraries(${name} PRIVATE smile_flags Qt6::Core)
  # Where the modules' headers are, but not what they define (QT_WIDGETS_LIB): not all who share this define it.
  foreach(module ${arg_MODULES})
    target_include_directories(${name} SYSTEM PRIVATE $<TARGET_PROPERTY:${module},INTERFACE_INCLUDE_DIRECTORIES>)
  endforeach()
  target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()

# smile_start_from_headers(FOLDER NAME): whatever is built in the folder and below it starts from them.
function(smile_start_from_headers folder name)
  if(NOT SMILE_SHARE_HEADERS)
    return()
  endif()
  get_property(folders DIRECTORY "${folder}" PROPERTY SUBDIRECTORIES)
  foreach(inner ${folders})
    smile_start_from_headers("${inner}" ${name})
  endforeach()
  get_property(targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
  foreach(target ${targets})
    get_target_property(type ${target} TYPE)
    if(type MATCHES "STATIC_LIBRARY|MODULE_LIBRARY|EXECUTABLE")
      set_target_properties(${target} PROPERTIES PRECOMPILE_HEADERS_REUSE_FROM ${name})
      # A Qt that minds a definition after all costs time, not the build; ccache wants to see the preprocessor's work.
      target_compile_options(${target} PRIVATE -Wno-error=invalid-pch -fpch-preprocess)
    endif()
  endforeach()
endfunction()

smile_compile_headers(smile_core_headers HEADERS
  <QAbstractItemModel> <QCoreApplication> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
  <QLocale> <QPointer> <QRegularExpression> <QTimer> <QUrl> <algorithm> <functional> <memory> <optional> <vector>)
smile_compile_headers(smile_widget_headers MODULES Qt6::Gui Qt6::Widgets HEADERS
  <QApplication> <QComboBox> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QLabel>
  <QLineEdit> <QLocale> <QMenu> <QPainter> <QPointer> <QRegularExpression> <QScrollArea> <QTimer> <QVBoxLayout>
  <algorithm> <functional> <memory> <optional> <vector>)
