// SPDX-License-Identifier: Apache-2.0
// Feasts by arithmetic: the tabular Islamic calendar (a sighting of the moon may differ by a day), the Hebrew calendar
// by its mean conjunctions, Easter by Gauss in the form of Meeus; after Reingold and Dershowitz, "Calendrical
// Calculations". The Lunar New Year needs the true moon, so it is the day of the second new moon after the winter
// solstice by mean lunations; between 1980 and 2060 that is right to a day.
#include "holidays.h"

#include <cmath>

namespace rashomon {
namespace {

// Days from 1970-01-01 to the epochs of the two calendars.
constexpr int64_t kIslamicEpoch = 227015 - 719163;
constexpr int64_t kHebrewEpoch = -1373427 - 719163;

int64_t islamic_day(int64_t year, int month, int day) {
  return day + 29 * (month - 1) + month / 2 + (year - 1) * 354 + (3 + 11 * year) / 30 + kIslamicEpoch - 1;
}

int64_t hebrew_elapsed(int64_t year) {
  const int64_t months = (235 * year - 234) / 19;
  const int64_t parts = 12084 + 13753 * months;
  const int64_t days = 29 * months + parts / 25920;
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
}

int64_t hebrew_new_year(int64_t year) {
  const int64_t before = hebrew_elapsed(year - 1);
  const int64_t here = hebrew_elapsed(year);
  const int64_t after = hebrew_elapsed(year + 1);
  const int64_t delay = after - here == 356 ? 2 : here - before == 382 ? 1 : 0;
  return kHebrewEpoch + here + delay;
}

Day easter(int year) {
  const int a = year % 19;
  const int b = year / 100;
  const int c = year % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return day_of(year, n / 31, n % 31 + 1);
}

Day orthodox_easter(int year) {
  const int d = (19 * (year % 19) + 15) % 30;
  const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const int n = d + e + 114;
  return day_of(year, n / 31, n % 31 + 1) + year / 100 - year / 400 - 2;
}

Day lunar_new_year(int year) {
  // Mean new moons from 2000-01-06 18:14 UT, in China's time (+8 h); the new year is the first from 21 January on.
  constexpr double kMonth = 29.530588861;
  const double first = static_cast<double>(day_of(2000, 1, 6)) + 18.23 / 24 + 8.0 / 24;
  const double from = static_cast<double>(day_of(year, 1, 21));
  const double k = std::ceil((from - first) / kMonth);
  return static_cast<Day>(std::floor(first + k * kMonth));
}

Interval one(int64_t day, int length = 1) { return {static_cast<Day>(day), static_cast<Day>(day + length - 1)}; }

/// The index-th time in `year` that the Islamic year has this day.
Interval islamic(int year, int index, int month, int day, int length = 1) {
  const Day first = day_of(year, 1, 1);
  const Day last = day_of(year, 12, 31);
  int64_t lunar = static_cast<int64_t>(year - 622) * 33 / 32 - 1;
  for (int tries = 0; tries < 5; ++tries, ++lunar) {
    if (lunar < 1) continue;
    const int64_t here = islamic_day(lunar, month, day);
    if (here < first || here > last) continue;
    if (index-- == 0) return one(here, length);
  }
  return {};
}

Day fourth_thursday(int year) {
  const Day first = day_of(year, 11, 1);
  return first + (3 - weekday_of(first) + 7) % 7 + 21;
}

}  // namespace

Interval holiday_in(Holiday holiday, int year, int index) {
  switch (holiday) {
    case Holiday::eid_al_fitr: return islamic(year, index, 10, 1);
    case Holiday::eid_al_adha: return islamic(year, index, 12, 10);
    case Holiday::ramadan: return islamic(year, index, 9, 1, 30);
    case Holiday::ashura: return islamic(year, index, 1, 10);
    case Holiday::mawlid: return islamic(year, index, 3, 12);
    case Holiday::islamic_new_year: return islamic(year, index, 1, 1);
    default: break;
  }
  if (index > 0) return {};
  const int hebrew = year + 3760;  // the Hebrew year in which the spring of `year` lies; the autumn begins the next
  const int64_t new_year = hebrew_new_year(hebrew + 1);
  switch (holiday) {
    case Holiday::christmas: return one(day_of(year, 12, 25));
    case Holiday::christmas_eve: return one(day_of(year, 12, 24));
    case Holiday::new_year: return one(day_of(year, 1, 1));
    case Holiday::new_year_eve: return one(day_of(year, 12, 31));
    case Holiday::orthodox_christmas: return one(day_of(year, 1, 7));
    case Holiday::easter: return one(easter(year));
    case Holiday::good_friday: return one(easter(year) - 2);
    case Holiday::palm_sunday: return one(easter(year) - 7);
    case Holiday::easter_monday: return one(easter(year) + 1);
    case Holiday::pentecost: return one(easter(year) + 49);
    case Holiday::orthodox_easter: return one(orthodox_easter(year));
    case Holiday::nowruz: return one(day_of(year, 3, 20), 2);  // the equinox falls on either, by year and land
    case Holiday::lunar_new_year: return one(lunar_new_year(year));
    case Holiday::rosh_hashanah: return one(new_year, 2);
    case Holiday::yom_kippur: return one(new_year + 9);
    case Holiday::sukkot: return one(new_year + 14, 7);
    case Holiday::hanukkah: {
      const int64_t length = hebrew_new_year(hebrew + 2) - new_year;
      return one(new_year + (length % 10 == 5 ? 84 : 83), 8);  // a full year's second month has 30 days
    }
    case Holiday::passover: return one(new_year - 163, 7);
    case Holiday::thanksgiving: return one(fourth_thursday(year));
    default: return {};
  }
}

}  // namespace rashomon
