import { SMTPServer } from 'smtp-server';

const received: { to: string; source: string }[] = [];
let refusal: number | null = null;

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: (_address, _session, done) => done(refusal ? Object.assign(new Error('no'), { responseCode: refusal }) : undefined),
  onData(stream, session, done) {
    let source = '';
    stream.on('data', (part: Buffer) => (source += part.toString()));
    stream.on('end', () => {
      received.push({ to: session.envelope.rcptTo.map((one) => one.address).join(), source });
      done();
    });
  },
});

/** A mail server of the test's own, on a port that is free. */
export const mailServer = {
  received,
  open: () => new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', () => resolve())),
  close: () => new Promise<void>((resolve) => smtp.close(() => resolve())),
  url: () => {
    const address = smtp.server.address();
    return `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  },
  /** Answers every recipient with this code, or takes letters again. */
  refuseWith: (code: number | null) => {
    refusal = code;
  },
  forget: () => {
    received.length = 0;
    refusal = null;
  },
};

/** The settings' module, with letters going to this server. */
export const sendingHere = <Real extends { env: () => object }>(real: Real) => ({ ...real, env: () => ({ ...real.env(), SMTP_URL: mailServer.url(), MAIL_FROM: 'plans@clinic.example' }) });

/** The words of a letter as they were before they were made fit for travelling. */
export const decoded = (source: string) => source.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
