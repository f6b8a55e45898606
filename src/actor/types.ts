export type ActorType = 'person' | 'organisation' | 'country' | 'role';

export interface Actor {
  /** Slug of the name: `north-korea`. */
  id: string;
  /** The fullest form in the text; for countries the usual English short name. */
  name: string;
  type: ActorType;
  /** Other forms, exactly as they stand in the text. */
  aliases: string[];
}

/** One place where a document names an actor. */
export interface ActorMention {
  actor: string;
  paragraph: string;
  /** UTF-16 offsets in the paragraph's text. The span holds title and office too: `DCM Donovan`. */
  start: number;
  end: number;
  /**
   * `name` the actor itself; `adjective` a demonym or possessive before a noun (`North Korean
   * missile launches`); `place` where it only says where (`in Tokyo`); `cited` (`such as X`).
   */
  use: 'name' | 'adjective' | 'place' | 'cited';
}

export interface ActorsFound {
  actors: Actor[];
  /** In text order. */
  mentions: ActorMention[];
}
