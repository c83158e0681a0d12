/** Something that a person can do here, by name or by its keys. */
export interface Command {
  id: string;
  title: string;
  /** What it belongs to: this page, going somewhere, or the whole product. */
  group: 'page' | 'go' | 'app';
  /** As shown beside it, such as "Ctrl Z"; it is the page that listens for them. */
  keys?: string;
  /** One character that runs it from anywhere outside a field, for those who switched that on. */
  single?: string;
  /** Other words it is found by. */
  also?: string;
  run: () => void;
}

/** What a page offers: its commands, and those that depend on what is typed. */
export interface CommandSource {
  commands: readonly Command[];
  search?: (typed: string) => readonly Command[];
}
