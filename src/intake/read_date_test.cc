// SPDX-License-Identifier: Apache-2.0
#include "read_date.h"

#include "test_models.h"

namespace rashomon {
namespace {

TEST(ReadDate, ReadsWhatFieldsAndPagesState) {
  const std::pair<std::string, std::string> kCases[] = {
      {"2020-05-18", "2020-05-18"},
      {"2022-02-24T05:10:00+02:00", "2022-02-24"},
      {"20190314", "2019-03-14"},
      {"Mon, 03 Feb 2020 10:00:00 GMT", "2020-02-03"},
      {"01 June, 2020", "2020-06-01"},
      {"1st of June, 2020", "2020-06-01"},
      {"June 1, 2020 at 5:06 pm", "2020-06-01"},
      {"Published on Thursday, Sept. 5, 2013", "2013-09-05"},
      {"3-Mar-2011", "2011-03-03"},
      {"25/12/2015", "2015-12-25"},
      {"12/25/2015", "2015-12-25"},
      {"05.06.2014", "2014-06-05"},
      {"1580774399", "2020-02-03"},
      {"1580774399000", "2020-02-03"},
      {"05/06/2014", ""},  // nobody can know the order
      {"30 February 2020", ""},
      {"2020-13-01", ""},
      {"4 FEB 90", "1990-02-04"},
      {"4 Feb 20 people", ""},
      {"5 Sep 14", "2014-09-05"},
      {"05.09.14, 18:22", "2014-09-05"},
      {"25/09/14", "2014-09-25"},
      {"05/09/14", ""},
      {"September 1-5, 2014", "2014-09-05"},
      {"11 Aug.'08", "2008-08-11"},
      {"Aug. 11, '08", "2008-08-11"},
      {"2008 August 11", "2008-08-11"},
      {"111800ZAUG08", "2008-08-11"},
      {"11 VIII 2008", "2008-08-11"},
      {"11 de agosto de 2008", "2008-08-11"},
      {"11 août 2008", "2008-08-11"},
      {"11 августа 2008", "2008-08-11"},
      {"viernes 16 de abril de 1999", "1999-04-16"},
      {"11 V people", ""},
      {"111800 tons", ""},
      {"yesterday", ""},
      {"", ""},
  };
  for (const auto& [value, expected] : kCases)
    EXPECT_EQ(iso_day(day_in_value(value, test_lexicon().calendar)), expected) << value;
}

}  // namespace
}  // namespace rashomon
