import { findActors } from '../../src/actor/find.ts';
import type { Actor } from '../../src/actor/types.ts';
import type { Candidate } from '../../src/event/candidate.ts';
import { candidates, datedIn } from '../../src/event/candidates.ts';
import { Discourse } from '../../src/event/discourse.ts';
import { NounPlaces } from '../../src/event/noun-places.ts';
import { readParagraph } from '../../src/event/read.ts';
import { writtenIn } from '../../src/event/written.ts';
import { documentTimes } from '../../src/time/document.ts';
import { cable } from './cable.ts';

/** The candidates of a made-up cable, before those of one happening are put together. */
export function candidatesOf(paragraphs: readonly string[]): {
  all: Candidate[];
  actors: Map<string, Actor>;
} {
  const document = cable(paragraphs);
  const found = findActors(document);
  const times = documentTimes(document);
  const actors = new Map(found.actors.map((actor) => [actor.id, actor]));
  const sentences = document.paragraphs.flatMap((paragraph, order) =>
    readParagraph({
      paragraph,
      order,
      times: times[order]?.times ?? [],
      mentions: found.mentions.filter((mention) => mention.paragraph === paragraph.id),
    }),
  );
  const discourse = new Discourse(sentences, new NounPlaces(sentences), actors);
  const around = { written: writtenIn(document), actors, discourse };
  return {
    all: sentences.flatMap(datedIn).flatMap((dated) => candidates(dated, around)),
    actors,
  };
}
