import { Html } from '@/lib/html';

/** The look of the patient's side in a few lines, so that the door opens before any other file has to arrive. */
export const doorStyle = new Html(`
*{box-sizing:border-box}
body{margin:0;min-height:100dvh;background:#faf8f4;color:#1f2d3a;font:18px/28px 'Atkinson Hyperlegible Next',system-ui,sans-serif}
main{max-width:34rem;margin:0 auto;padding:40px 16px 32px;display:flex;flex-direction:column;gap:20px}
h1{margin:0;font-size:28px;line-height:36px;font-weight:700;text-wrap:balance}
p{margin:0}
form{display:flex;flex-direction:column;gap:20px}
label{display:block;font-weight:700}
.hint{color:#4b5a67}
.error{color:#b5331d;font-weight:700}
input{width:100%;min-height:56px;margin-top:4px;padding:8px 14px;border:1px solid #636f7a;border-radius:8px;background:#fff;color:inherit;font:inherit;font-size:22px}
input[aria-invalid]{border:2px solid #c23b24}
button{min-height:64px;padding:12px 20px;border:0;border-radius:14px;background:#0f6b66;color:#fff;font:inherit;font-weight:700;font-size:20px;cursor:pointer}
a{color:#0f6b66;font-weight:700}
.link{display:inline-block;padding:10px 0}
:focus-visible{outline:3px solid #0f6b66;outline-offset:2px}
[role=alert]{padding:12px 16px;border:2px solid #c23b24;border-radius:14px;background:#fff}
[role=alert] h2{margin:0 0 4px;font-size:22px;line-height:28px}
`);
