// SPDX-License-Identifier: Apache-2.0
#include "readings.h"

namespace rashomon {
namespace {

constexpr size_t kAtATime = 512;  // whole readings in memory

template <typename T>
void give_back(std::vector<T>& v) {
  v.shrink_to_fit();
}

Reading brief_of(Reading&& whole) {
  Reading out;
  Document& d = out.document;
  d.id = std::move(whole.document.id);
  d.outlet = std::move(whole.document.outlet);
  d.title = whole.document.title;
  d.dateline = whole.document.dateline;
  d.published = whole.document.published;
  out.claims.claims = std::move(whole.claims.claims);
  for (Claim& c : out.claims.claims) {
    c.rule = {};
    give_back(c.participants);
  }
  for (Relation& relation : whole.claims.relations) {
    if (relation.type != RelationType::opposed_to) continue;
    relation.rule = {};
    out.claims.relations.push_back(std::move(relation));
  }
  out.claims.holdings = std::move(whole.claims.holdings);
  for (HoldingStatement& h : out.claims.holdings) h.rule = {};
  out.claims.quantities = std::move(whole.claims.quantities);
  out.mentions.quantities = std::move(whole.mentions.quantities);
  // a report that tells its day is not dated by what it tells
  if (d.published.basis != Basis::stated || !d.published.days.known())
    out.mentions.times = std::move(whole.mentions.times);
  give_back(out.claims.claims), give_back(out.claims.relations), give_back(out.claims.holdings);
  give_back(out.claims.quantities), give_back(out.mentions.quantities), give_back(out.mentions.times);
  return out;
}

}  // namespace

Readings::Readings(const ReadingSource& source, const Some& look) : source_(&source) {
  tell_source([&](size_t first, std::vector<Reading>& block) {
    std::vector<const Reading*> some;
    for (const Reading& reading : block) some.push_back(&reading);
    look(first, some);
    for (Reading& reading : block) briefs_.push_back(&held_.emplace_back(brief_of(std::move(reading))));
  });
  replaced_.resize(briefs_.size());
}

std::shared_ptr<const Reading> Readings::whole(size_t r) const {
  if (!source_ || replaced_[r]) return {std::shared_ptr<void>(), briefs_[r]};
  auto& [kept, reading] = lately_[r % kLately];
  if (!reading || kept != r) {
    reading = std::make_shared<const Reading>(source_->get(briefs_[r]->document.id));
    kept = r;
  }
  return reading;
}

void Readings::replace(size_t r, const Reading* changed) {
  briefs_[r] = changed;
  changed_.push_back(r);
  if (source_) replaced_[r] = true;
}

void Readings::tell(const Some& some) const {
  if (!source_) {
    for (size_t first = 0; first < briefs_.size(); first += kAtATime) {
      const auto begin = briefs_.begin() + static_cast<std::ptrdiff_t>(first);
      some(first, {begin, begin + static_cast<std::ptrdiff_t>(std::min(kAtATime, briefs_.size() - first))});
    }
    return;
  }
  tell_source([&](size_t first, std::vector<Reading>& block) {
    std::vector<const Reading*> whole;
    for (size_t i = 0; i < block.size(); ++i) whole.push_back(replaced_[first + i] ? briefs_[first + i] : &block[i]);
    some(first, whole);
  });
}

void Readings::tell_source(const std::function<void(size_t first, std::vector<Reading>& block)>& each) const {
  std::vector<Reading> block;
  block.reserve(kAtATime);
  size_t first = 0;
  const auto hand_over = [&] {
    each(first, block);
    first += block.size();
    block.clear();
  };
  source_->tell([&](Reading&& reading) {
    block.push_back(std::move(reading));
    if (block.size() == kAtATime) hand_over();
  });
  if (!block.empty()) hand_over();
}

}  // namespace rashomon
