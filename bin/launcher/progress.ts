export type Progress = { say: (text: string) => void };

/** Standard output is kept for the lines that scripts read. */
export const progress: Progress = { say: (text) => void process.stderr.write(`${text}\n`) };
