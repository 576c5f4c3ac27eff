// SPDX-License-Identifier: Apache-2.0
// Result<T>: a value, or an Error that says what failed, where, and what to do about it.
// The library never throws on input and never prints; an operation that cannot be done returns an Error.
// Member names follow std::expected so that it can take this type's place once the compiler floor is C++23.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace rashomon {

enum class ErrorCode {
  not_found,         // a file, record or name that was asked for is not there
  unreadable,        // a file is there and cannot be read
  malformed,         // bytes that do not have the form that was expected
  unsupported,       // a form or version that this build does not know
  too_large,         // over a stated limit
  locked,            // another process holds it
  full,              // no space left where it should be written
  corrupt,           // stored data that contradicts its own checks
  invalid_argument,  // the caller asked for something that makes no sense
  io,                // any other failure of the operating system
};

/// The name of a code as printed ("not_found").
const char* error_code_name(ErrorCode code);

struct Error {
  ErrorCode code = ErrorCode::io;
  std::string message;  // one sentence: what, where, what was expected
  std::string advice;   // one sentence: what to do next; may be empty
};

template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}      // NOLINT(google-explicit-constructor)
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}  // NOLINT(google-explicit-constructor)
  bool has_value() const { return state_.index() == 0; }
  explicit operator bool() const { return has_value(); }
  /// REQUIRES has_value().
  T& value() & { return std::get<0>(state_); }
  const T& value() const& { return std::get<0>(state_); }
  T&& value() && { return std::get<0>(std::move(state_)); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::get<0>(std::move(state_)); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }
  /// REQUIRES !has_value().
  const Error& error() const { return std::get<1>(state_); }

 private:
  std::variant<T, Error> state_;
};

template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : error_(std::move(error)), ok_(false) {}  // NOLINT(google-explicit-constructor)
  bool has_value() const { return ok_; }
  explicit operator bool() const { return ok_; }
  const Error& error() const { return error_; }

 private:
  Error error_;
  bool ok_ = true;
};

}  // namespace rashomon

/// Leaves the enclosing function with the error of `expr` (a Result<void> or any Result whose value is not needed).
#define RASHOMON_TRY(expr)                                                         \
  do {                                                                             \
    if (auto rashomon_try_ = (expr); !rashomon_try_) return rashomon_try_.error(); \
  } while (false)
