# One INTERFACE target carries every flag: link smile_flags and a target is built like all the others.
add_library(smile_flags INTERFACE)
target_compile_definitions(smile_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
  SMILE_VERSION="${PROJECT_VERSION}")
target_include_directories(smile_flags INTERFACE "${PROJECT_SOURCE_DIR}/lib")
if(MSVC)
  target_compile_options(smile_flags INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${SMILE_WERROR}>:/WX>)
else()
  target_compile_options(smile_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow $<$<BOOL:${SMILE_WERROR}>:-Werror>)
  # GCC 12 sees an overlap in std::string's operator+ that is not there (its bug 105651).
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(smile_flags INTERFACE -Wno-restrict)
  endif()
endif()
if(SMILE_SANITIZE)
  target_compile_options(smile_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
    -fno-sanitize-recover=undefined)
  # WebEngine is built without RTTI, so its objects have no type that this check could read.
  target_compile_options(smile_flags INTERFACE -fno-sanitize=vptr)
  target_link_options(smile_flags INTERFACE -fsanitize=address,undefined)
endif()
