import { routes } from '@/lib/routes';

/** For a browser without scripts: the same plan, log and help as pages of the server. */
export function WithoutScripts({ words }: { words: Record<'title' | 'text' | 'plan' | 'log' | 'report' | 'help', string> }) {
  return (
    <noscript>
      <div className="plan">
        <main className="plan-main plan-closed">
          <h1>{words.title}</h1>
          <p>{words.text}</p>
          <a className="plan-primary" href={routes.plan}>{words.plan}</a>
          <a className="plan-second" href={routes.planLog}>{words.log}</a>
          <a className="plan-second" href={routes.planReport}>{words.report}</a>
          <a className="plan-second" href={routes.planHelp}>{words.help}</a>
        </main>
      </div>
    </noscript>
  );
}
