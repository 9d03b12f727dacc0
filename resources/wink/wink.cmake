# The widget's script is written in parts and embedded as one file under two names (see parts/head.js):
# smile_add_wink(TARGET) gives TARGET the resources :/wink/smile.v1.js and :/wink/smile.v2.js.
set(SMILE_WINK_PARTS head words style elements service frame screens lists modal)
list(TRANSFORM SMILE_WINK_PARTS PREPEND "${CMAKE_CURRENT_LIST_DIR}/parts/")
list(TRANSFORM SMILE_WINK_PARTS APPEND ".js")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${SMILE_WINK_PARTS})

function(smile_add_wink target)
  string(ASCII 239 187 191 mark) # says UTF-8, whatever the page or the server says
  set(script "${mark}(() => {\n'use strict';\n\n")
  foreach(part IN LISTS SMILE_WINK_PARTS)
    file(READ "${part}" text)
    string(APPEND script "${text}\n")
  endforeach()
  string(APPEND script "})();\n")
  set(folder "${PROJECT_BINARY_DIR}/wink")
  foreach(version v1 v2)
    file(CONFIGURE OUTPUT "${folder}/smile.${version}.js" CONTENT "${script}" @ONLY)
  endforeach()
  qt_add_resources(${target} "${target}_wink" PREFIX "/wink" BASE "${folder}"
    FILES "${folder}/smile.v1.js" "${folder}/smile.v2.js")
endfunction()
