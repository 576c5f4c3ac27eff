# rashomon_allocator: which allocator programs of ours link. A ledger is made of millions of small pieces that many threads ask for and give
# back: with mimalloc building takes a fifth less of the processor than with the C library's. Whoever lacks it gets the
# same program, slower. Sanitizers bring an allocator of their own.
include_guard()
add_library(rashomon_allocator INTERFACE)
if(NOT RASHOMON_SANITIZE)
  find_package(mimalloc CONFIG QUIET)
  if(mimalloc_FOUND)
    # nothing calls it by name, so a linker that drops unneeded libraries would drop it
    target_link_libraries(rashomon_allocator INTERFACE -Wl,--push-state,--no-as-needed mimalloc -Wl,--pop-state)
  else()
    message(STATUS "mimalloc not found (Debian: libmimalloc-dev): programs use the allocator of the C library")
  endif()
endif()
