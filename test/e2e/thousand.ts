const who = [
  ...['Norland', 'Sudland', 'Osterholm', 'Vesterland', 'Minister Ferro', 'Vice Minister Lund'],
  ...['Joint Fisheries Commission', 'Embassy Norhavn', 'Coast Guard', 'Harbour Board', 'Hale'],
  ...['Strait Pilots', 'Port Union', 'Admiral Brandt', 'Customs Service', 'Ferry Company'],
];
const what = [
  'Talks on the fishing limits in the strait went on without a result',
  'Patrol boat turned a trawler back',
  'Delegation visited the shipyard and the new pier',
  'Note of protest was handed over',
  'Ministers signed the protocol on pilots and tugs',
  'Crew of the ferry was questioned for a second time',
  'Exercise off the northern banks ended',
  'Embassy asked for the chart of the wrecks',
];
const statuses = ['occurred', 'occurred', 'occurred', 'reported', 'planned', 'background'];

/** A table of a thousand made-up events in three years, most of them in four bad weeks. */
export function thousand(): string {
  let seed = 6;
  const draw = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const day = (): string => {
    const calm = draw(3) === 0;
    const at = calm ? draw(1095) : 140 + draw(4) * 210 + draw(14) + draw(14);
    return new Date(Date.UTC(2004, 0, 1 + at)).toISOString().slice(0, 10);
  };
  const one = <T>(list: readonly T[]): T => list[draw(list.length)] as T;
  const rows = Array.from({ length: 1000 }, () => {
    const actors = [who[Math.min(draw(who.length), draw(who.length))], one(who)];
    return [day(), one(what), [...new Set(actors)].join('; '), one(statuses)].join(',');
  });
  return `date,event,who,status\n${rows.join('\n')}\n`;
}
