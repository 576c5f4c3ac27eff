# Every third-party library, found once. Debian 12 packages: tools/install-deps. Elsewhere: vcpkg.json.
find_package(Threads REQUIRED)
find_package(ICU 70 REQUIRED COMPONENTS uc i18n data)
find_package(SQLite3 3.38 REQUIRED)
find_package(LibXml2 REQUIRED)
find_package(ZLIB REQUIRED)
find_package(simdjson REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(Boost 1.74 REQUIRED)  # headers only: Asio and Beast, for apps/serve
find_package(PkgConfig REQUIRED)

# A library known to pkg-config only, under a name of ours.
function(rashomon_pkg name module)
  pkg_check_modules(${module}_pc REQUIRED IMPORTED_TARGET ${module})
  add_library(rashomon_dep_${name} INTERFACE)
  target_link_libraries(rashomon_dep_${name} INTERFACE PkgConfig::${module}_pc)
  add_library(rashomon::${name} ALIAS rashomon_dep_${name})
endfunction()
rashomon_pkg(xxhash libxxhash)
rashomon_pkg(zstd libzstd)

# CLD2 ships neither a CMake package nor a pkg-config file.
find_path(CLD2_INCLUDE_DIR cld2/public/compact_lang_det.h REQUIRED)
find_library(CLD2_LIBRARY cld2 REQUIRED)
add_library(rashomon_dep_cld2 INTERFACE)
target_include_directories(rashomon_dep_cld2 SYSTEM INTERFACE ${CLD2_INCLUDE_DIR})
target_link_libraries(rashomon_dep_cld2 INTERFACE ${CLD2_LIBRARY})
add_library(rashomon::cld2 ALIAS rashomon_dep_cld2)

if(RASHOMON_TESTS)
  find_package(GTest REQUIRED)
endif()
