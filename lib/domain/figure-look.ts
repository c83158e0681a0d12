export const figureLooks = ['sand', 'honey', 'chestnut', 'umber', 'silver'] as const;
export type FigureLookName = (typeof figureLooks)[number];

export const figureBuilds = ['medium', 'broad'] as const;
export type FigureBuildName = (typeof figureBuilds)[number];

/** Who is drawn in every picture: skin and hair, and how broad the body is. */
export interface FigureLook {
  look: FigureLookName;
  build: FigureBuildName;
}

export const usualFigureLook: FigureLook = { look: 'sand', build: 'medium' };

/** What is kept of a clinic or a patient; null (a patient's) means "as the clinic". */
interface KeptLook {
  figureLook: string | null;
  figureBuild: string | null;
}

/** The patient's choice where there is one, else the clinic's; a name that is no longer drawn counts as no choice. */
export function figureLookOf(clinic: KeptLook, patient?: KeptLook | null): FigureLook {
  const chosen = <Name extends string>(known: readonly Name[], usual: Name, ...kept: (string | null | undefined)[]): Name =>
    kept.map((name) => known.find((one) => one === name)).find((name) => name !== undefined) ?? usual;
  return {
    look: chosen(figureLooks, usualFigureLook.look, patient?.figureLook, clinic.figureLook),
    build: chosen(figureBuilds, usualFigureLook.build, patient?.figureBuild, clinic.figureBuild),
  };
}
