// The widget's own look; it lives in the shadow tree, so the host page's rules do not reach it.
const STYLE = `
:host { all: initial; }
* { box-sizing: border-box; }
dialog {
  --teal: #0B6B63; --soft: #E4F3F1; --text: #15191F; --second: #414854; --quiet: #59616D;
  --line: #E3E6EA; --edge: #828A98; --bad: #A31919; --badSoft: #FCE6E5;
  width: 336px; height: 600px; max-width: 100vw; max-height: 100vh; margin: auto; padding: 0;
  border: 0; border-radius: 14px; overflow: hidden; background: #FFFFFF; color: var(--text);
  font: 400 14px/20px system-ui, sans-serif; text-align: start; color-scheme: light;
}
dialog[open] { display: flex; flex-direction: column; }
dialog::backdrop { background: #171A2138; }
@media (max-width: 380px) {
  dialog { width: 100vw; height: 100vh; border-radius: 0; }
}
header { flex: none; display: flex; align-items: center; height: 52px; padding: 0 8px;
  border-bottom: 1px solid var(--line); }
header .who { flex: 1; text-align: center; font-weight: 600; overflow: hidden;
  text-overflow: ellipsis; white-space: nowrap; }
footer { flex: none; height: 26px; padding: 0 8px; font-size: 11px; line-height: 26px;
  text-align: center; white-space: nowrap; color: var(--quiet); background: #F8F9FB;
  border-top: 1px solid var(--line); }
main { flex: 1; min-height: 0; display: flex; flex-direction: column; padding: 16px 20px;
  overflow-y: auto; }
main > * { flex: none; }
h2 { margin: 0 0 8px; font: 600 20px/26px system-ui, sans-serif; overflow-wrap: anywhere; }
h2:focus { outline: none; }
h3 { margin: 8px 0 4px; font: 600 12px/18px system-ui, sans-serif; color: var(--quiet); }
::-webkit-scrollbar { width: 10px; }
::-webkit-scrollbar-thumb { border: 2px solid transparent; border-radius: 5px;
  background: #C3C9D2 content-box; }
p { margin: 0 0 12px; color: var(--second); overflow-wrap: anywhere; }
p.long { white-space: pre-line; }
p.small { font-size: 12px; line-height: 18px; color: var(--quiet); }
label { display: block; margin: 0 0 4px; font-size: 12px; line-height: 18px;
  color: var(--second); }
input { font: inherit; color: inherit; }
input.field { display: block; width: 100%; height: 44px; margin: 0 0 12px; padding: 0 11px;
  border: 1px solid var(--edge); border-radius: 8px; background: #FFFFFF; }
input.field:focus, .code input:focus { outline: 2px solid var(--teal); outline-offset: -2px; }
button { font: inherit; color: inherit; background: none; border: 0; border-radius: 8px;
  padding: 0 12px; cursor: pointer; }
button:focus-visible { outline: 2px solid var(--teal); outline-offset: 2px; }
button:disabled { cursor: default; color: var(--quiet); }
button.main { width: 100%; height: 44px; background: var(--teal); color: #FFFFFF;
  font-weight: 600; }
button.main:hover { background: #095A53; }
button.second { width: 100%; height: 44px; margin-top: 8px; border: 1px solid var(--edge); }
button.second:hover, .row:hover:enabled { background: var(--soft); }
button.flat { height: 32px; font-size: 12px; font-weight: 600; color: var(--teal); }
button.flat:focus-visible { outline-offset: -2px; }
button.flat:hover { background: var(--soft); }
button.flat.bad { color: var(--bad); }
button.icon { width: 36px; height: 36px; padding: 0; }
button.icon:hover { background: var(--soft); }
[hidden] { display: none !important; }
svg { display: block; margin: auto; fill: none; stroke: currentColor; stroke-width: 1.75;
  stroke-linecap: round; stroke-linejoin: round; }
.grow { flex: 1 1 auto; }
main > .scroll { flex: 1 1 0; min-height: 100px; margin: 0 -20px; padding: 0 20px;
  overflow-y: auto; }
ul { margin: 0; padding: 0; list-style: none; }
.row { display: flex; align-items: center; gap: 10px; width: 100%; height: 50px; padding: 0 6px;
  text-align: start; border-radius: 8px; }
.row:focus-visible { outline-offset: -2px; }
li + li { border-top: 1px solid var(--line); }
.tile { flex: none; width: 32px; height: 32px; border-radius: 8px; background: var(--soft);
  color: var(--teal); font-size: 13px; font-weight: 600; line-height: 32px;
  text-align: center; }
.two { flex: 1; min-width: 0; }
.two > * { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.two > :last-child:not(:first-child) { font-size: 12px; line-height: 16px;
  color: var(--quiet); }
.row:disabled .tile { background: var(--line); color: var(--quiet); }
.mine { display: flex; align-items: center; flex-wrap: wrap; gap: 0 8px; min-height: 44px; }
section { margin: 0 0 8px; }
.mine .two > :last-child:not(:first-child) { white-space: normal; }
.mine .ask { flex: 1 0 100%; padding-top: 6px; }
.alert { margin: 0 0 12px; padding: 9px 12px; border-radius: 8px;
  border-inline-start: 3px solid #D83A34; background: var(--badSoft); color: var(--bad);
  overflow-wrap: anywhere; }
.alert code { display: block; font: 11px/16px ui-monospace, monospace; color: var(--second); }
.code { display: flex; justify-content: space-between; margin: 0 0 16px; }
.code input { width: 56px; height: 60px; padding: 0; border: 1px solid var(--edge);
  border-radius: 8px; text-align: center; font-size: 24px; font-weight: 600; }
.middle { flex: 1 0 auto; display: flex; flex-direction: column; align-items: center;
  justify-content: center; text-align: center; }
.disc { flex: none; width: 64px; height: 64px; margin-bottom: 16px; border-radius: 32px;
  background: var(--soft); color: var(--teal); display: flex; }
.disc.bad { background: var(--badSoft); color: var(--bad); }
.spinner { width: 48px; height: 48px; margin-bottom: 16px; border-radius: 24px;
  border: 4px solid var(--soft); border-top-color: var(--teal);
  animation: turn 900ms linear infinite; }
.bar { height: 4px; flex: 1 0 100%; margin-bottom: 8px; border-radius: 2px; overflow: hidden;
  background: var(--soft); }
.bar::before { content: ''; display: block; width: 40%; height: 100%; background: var(--teal);
  animation: slide 1200ms ease-in-out infinite alternate; }
.people { margin-top: 12px; padding: 1px 12px 4px; border-radius: 8px; background: #F8F9FB; }
.people button { height: 24px; padding: 0 8px 0 0; font-weight: 600; color: var(--teal); }
.people div { display: flex; align-items: center; font-size: 12px; color: var(--second); }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap; }
@keyframes turn { to { transform: rotate(360deg); } }
@keyframes slide { to { transform: translateX(150%); } }
@media (prefers-reduced-motion: reduce) {
  .spinner, .bar::before { animation: none; }
}
`;
