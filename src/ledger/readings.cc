// SPDX-License-Identifier: Apache-2.0
#include "readings.h"

namespace rashomon {
namespace {

constexpr size_t kAtATime = 128;  // whole readings in memory

template <typename T>
void give_back(std::vector<T>& v) {
  v.shrink_to_fit();
}
/// An assignment would keep the room.
void drop(std::string& words) { std::string().swap(words); }

Brief brief_of(Reading whole) {
  Brief out;
  out.document.id = std::move(whole.document.id);
  out.document.outlet = std::move(whole.document.outlet);
  out.document.title = whole.document.title;
  out.document.dateline = whole.document.dateline;
  out.document.published = whole.document.published;
  out.claims.claims = std::move(whole.claims.claims);
  for (Claim& c : out.claims.claims) {
    drop(c.rule);
    give_back(c.participants);
  }
  for (Relation& relation : whole.claims.relations) {
    if (relation.type != RelationType::opposed_to) continue;
    drop(relation.rule);
    out.claims.relations.push_back(std::move(relation));
  }
  out.claims.holdings = std::move(whole.claims.holdings);
  for (HoldingStatement& h : out.claims.holdings) drop(h.rule);
  out.claims.quantities = std::move(whole.claims.quantities);
  out.mentions.quantities = std::move(whole.mentions.quantities);
  // a report that tells its day is not dated by what it tells
  const When& day = out.document.published;
  if (day.basis != Basis::stated || !day.days.known()) out.mentions.times = std::move(whole.mentions.times);
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
    for (Reading& reading : block) briefs_.push_back(brief_of(std::move(reading)));
  });
}

void Readings::push_back(const Reading* held) {
  held_.push_back(held);
  briefs_.push_back(brief_of(*held));
}

const Reading* Readings::held(size_t r) const {
  if (const auto changed = replaced_.find(r); changed != replaced_.end()) return changed->second;
  return source_ ? nullptr : held_[r];
}

std::shared_ptr<const Reading> Readings::whole(size_t r) const {
  if (const Reading* reading = held(r)) return {std::shared_ptr<void>(), reading};
  auto& [kept, reading] = lately_[r % kLately];
  if (!reading || kept != r) {
    reading = std::make_shared<const Reading>(source_->get(briefs_[r].document.id));
    kept = r;
  }
  return reading;
}

std::shared_ptr<const std::string> Readings::text(size_t r) const {
  if (const Reading* reading = held(r)) return {std::shared_ptr<void>(), &reading->document.text};
  auto& [kept, text] = lately_texts_[r % kLately];
  if (!text || kept != r) {
    text = std::make_shared<const std::string>(source_->text(briefs_[r].document.id));
    kept = r;
  }
  return text;
}

void Readings::replace(size_t r, const Reading* changed) {
  replaced_[r] = changed;
  briefs_[r] = brief_of(*changed);
}

void Readings::tell(const Some& some) const {
  const auto tell_them = [&](size_t first, std::vector<const Reading*> whole) {
    const auto last = replaced_.lower_bound(first + whole.size());
    for (auto at = replaced_.lower_bound(first); at != last; ++at) whole[at->first - first] = at->second;
    some(first, whole);
  };
  for (size_t first = 0; first < held_.size(); first += kAtATime) {
    const auto begin = held_.begin() + static_cast<std::ptrdiff_t>(first);
    tell_them(first, {begin, begin + static_cast<std::ptrdiff_t>(std::min(kAtATime, held_.size() - first))});
  }
  if (!source_) return;
  tell_source([&](size_t first, std::vector<Reading>& block) {
    std::vector<const Reading*> whole;
    for (const Reading& reading : block) whole.push_back(&reading);
    tell_them(first, std::move(whole));
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
