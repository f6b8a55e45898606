// Aligns extracted events with labelled ones, for figures and for fitting. The labels stay outside the project:
// a folder of <cable>.json, each with `events` of { quote, earliest, latest, status, worthy, actors, optionalActors } and `actors`
// of { name, aliases }; and a folder of the cables' texts, <cable>.txt.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Labelled cables with their texts. */
export function labelled(labels, texts) {
  return readdirSync(labels)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(labels, name), 'utf8'));
      return {
        gold,
        name: `${gold.cable}.txt`,
        bytes: readFileSync(join(texts, `${gold.cable}.txt`)),
      };
    });
}

const words = (text) =>
  (text ?? '')
    .toLowerCase()
    .split(/[^0-9a-z]+/)
    .filter((word) => word !== '');
const day = (iso) => Date.parse(`${iso?.slice(0, 10)}T00:00Z`) / 864e5;

/** 1 for the same interval, less for one that starts alike or overlaps, 0 for none. */
function dateScore(gold, when) {
  const [a, b, c, d] = [gold.earliest, gold.latest, when.earliest, when.latest].map(day);
  if (![a, b, c, d].every(Number.isFinite) || a > d || c > b) return 0;
  if (a === c) return b === d ? 1 : 0.75;
  const [long, short] = [Math.max(b - a, d - c) + 1, Math.min(b - a, d - c) + 1];
  return long <= 31 * short ? 0.5 : 0.25;
}

/** Words that two quotes share, over the shorter and over the longer one. */
function spanScore(a, b) {
  const [x, y] = [words(a), words(b)];
  if (x.length === 0 || y.length === 0) return 0;
  const [one, other] = [new Set(x), new Set(y)];
  const [less, more] = [Math.min(one.size, other.size), Math.max(one.size, other.size)];
  const inside = x.join(' ').includes(y.join(' ')) || y.join(' ').includes(x.join(' '));
  const shared = inside ? less : [...one].filter((word) => other.has(word)).length;
  return shared < 3 && !inside ? 0 : (shared / less + shared / more) / 2;
}

const namesOf = ({ name, aliases = [] }) => [name, ...aliases].map((n) => words(n).join(' '));
const sameActor = (a, b) => namesOf(a).some((name) => namesOf(b).includes(name));

/** F1 of two sets of actors; the optional ones cost nothing. */
function actorScore(wanted, optional, found) {
  if (wanted.length === 0 && found.length === 0) return 1;
  const counted = found.filter((actor) => !optional.some((one) => sameActor(one, actor)));
  const hit = wanted.filter((one) => found.some((actor) => sameActor(one, actor))).length;
  const right = counted.filter((actor) => wanted.some((one) => sameActor(one, actor))).length;
  const [p, r] = [right / counted.length || 0, hit / wanted.length || 0];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** One to one, the likeliest pair first: which event is which label, and what is left over. */
export function align({ events: labels, actors: goldActors }, events, actors) {
  const byName = new Map(goldActors.map((actor) => [actor.name, actor]));
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const pairs = labels.flatMap((label) => {
    const [wanted, optional] = [label.actors, label.optionalActors ?? []].map((list) =>
      list.flatMap((name) => byName.get(name) ?? []),
    );
    return events.flatMap((event) => {
      const date = dateScore(label, event.when);
      const span = Math.max(
        ...event.sources.map(({ quote }) => spanScore(label.quote, quote.exact)),
        0,
      );
      const taking = actorScore(
        wanted,
        optional,
        event.actors.flatMap((id) => byId.get(id) ?? []),
      );
      const weight = 0.45 * date + 0.3 * span + 0.25 * taking;
      return weight >= 0.4 && (date > 0 || span > 0)
        ? [{ label, event, date, taking, weight }]
        : [];
    });
  });
  const used = new Set();
  const matched = [];
  for (const pair of pairs.sort((a, b) => b.weight - a.weight)) {
    if (used.has(pair.label) || used.has(pair.event)) continue;
    used.add(pair.label).add(pair.event);
    matched.push(pair);
  }
  return {
    matched: matched.filter(({ label }) => label.worthy),
    missed: labels.filter((label) => label.worthy && !used.has(label)),
    extra: events.filter((event) => !used.has(event)),
  };
}
