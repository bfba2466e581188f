// Primitives of the pictogram hand. 72 x 72 grid, line 2 round, flat fills by class. No path is taken from any set.
// Fill classes: w paper · sa/sb skin adult/child · ha/hb hair · ca/cb clothes adult/child · r y b g e(grey) n(brown) f(leaf) i(night) v(violet)
// Line classes: d solid in line colour · x red line · z blue line · o paper-coloured line · k dashed · m time sector (solid in mono)
import { c, dot, el, p, tenths } from '../parts.mjs';
export { c, dot, el, p };
// What most drawings share is one line, a part with its numbers, who it is of, and what is not as usual: parts.mjs draws it.
const short=v=>typeof v==='number'?+v.toFixed(3):v===''?'none':v;
const shared=(name,numbers,k=[],o={})=>`${name}:${[...numbers.flat(),k,...Object.entries(o).flatMap(([n,v])=>v===undefined?[]:`${n}=${short(v)}`)].flat().map(short)}\n`;
export const box=(x,y,w,h,k='w',rx=1)=>c(x,y,`${w},${h},${rx}`,k);
const group=(open,s)=>`${open}\n${s}/\n`;
export const at=(x,y,a,s,sc)=>group(`:translate(${x},${y})${a?` rotate(${a})`:''}${sc?` scale(${sc})`:''}`,s);
// a named text slot: the only place where letters or digits may stand
export const slot=(name,x,y,size,txt)=>`t:${name},${x},${y},${size},${txt}\n`;
// ---- limbs: an outline of constant width w round a 2- or 3-point centre line
export const limb=(pts,w,k,o={})=>shared('L',pts,k,{w,...o});
// arm in a sleeve with a mitten hand at its end; open: no seam at the shoulder
export const arm=(pts,k='a',o={})=>shared('A',pts,k,o);
// ---- heads and busts
// what few heads have is drawn here, before or after the head of parts.mjs, or as lines in it
function headOf(x,y,r,k,{brow='',extra='',tilt,base,w,cl,stride,legs,dir,lean,...o}){
  const {look=0,mouth='smile',eyes='dot',hair='cap',sk='s'+k,hc='h'+k}=o,ex=x+look*r*.28,ey=y+r*.18,my=y+r*.55;let s='',t='',more='';
  if(hair==='bun')s+=c(x,y-r-r*.22,r*.45,hc);
  if(hair==='fade'||hair==='bald')s+=c(x-r,y+r*.12,r*.2,sk)+c(x+r,y+r*.12,r*.2,sk);
  const own={fade:`M${x-r},${y}A${r},${r} 0 0 1 ${x+r},${y}L${x+r*.8},${y-r*.06}V${y-r*.3}Q${x+r*.7},${y-r*.45} ${x+r*.5},${y-r*.42}Q${x},${y-r*.3} ${x-r*.5},${y-r*.42}Q${x-r*.7},${y-r*.45} ${x-r*.8},${y-r*.3}V${y-r*.06}Z`,
    bald:`M${x-r*.96},${y-r*.28}A${r},${r} 0 0 1 ${x+r*.96},${y-r*.28}L${x+r*.72},${y-r*.3}Q${x+r*.6},${y-r*.62} ${x+r*.4},${y-r*.62}H${x-r*.4}Q${x-r*.6},${y-r*.62} ${x-r*.72},${y-r*.3}Z`,none:'',bun:'cap',cap:'cap'}[hair];
  if(own!==undefined)o.hair=own==='cap'?undefined:own;
  for(const d of[-r*.32,r*.32]){const q=ex+d;
    if(eyes==='wide')t+=c(q,ey,r*.2,'w')+dot(q+look*r*.06,ey,Math.max(.9,r*.09));
    else if(eyes==='side')t+=c(q,ey,r*.22,'w')+dot(q+look*r*.1,ey+r*.03,Math.max(1,r*.11));
    if(brow==='angry')more+=`M${q-Math.sign(d)*r*.24},${ey-r*.14}L${q+Math.sign(d)*r*.2},${ey-r*.38}`;
    if(brow==='worry')more+=`M${q-Math.sign(d)*r*.18},${ey-r*.42}L${q+Math.sign(d)*r*.22},${ey-r*.22}`;
    if(brow==='up')more+=`M${q-r*.18},${ey-r*.36}q${r*.18},${-r*.14} ${r*.36},0`}
  if(mouth==='sad')more+=`M${ex-r*.28},${my+r*.16}Q${ex},${my-r*.16} ${ex+r*.28},${my+r*.16}`;
  if(mouth==='flat')more+=`M${ex-r*.25},${my}h${r*.5}`;
  if(mouth==='skew')more+=`M${ex-r*.25},${my+r*.1}L${ex+r*.25},${my-r*.05}`;
  if(mouth==='wavy')more+=`M${ex-r*.34},${my+r*.06}q${r*.11},${-r*.2} ${r*.22},0t${r*.22},0t${r*.22},0`;
  if(mouth==='o')t+=el(ex,my+r*.08,r*.18,r*.24,'d');
  if(mouth==='teeth')t+=p(`M${ex-r*.34},${my+r*.26}V${my-r*.02}H${ex+r*.34}V${my+r*.26}Z`,'w');
  // a comma would end the argument
  const within=d=>tenths(d).replaceAll(',',' ').replace(/ (?=[a-zA-Z-])/g,'');
  if(more)o.more=within(more);
  if(o.hair?.startsWith('M'))o.hair=within(o.hair);
  for(const[key,here]of[['eyes','wide side'],['mouth','sad flat skew wavy o teeth']])if(here.split(' ').includes(o[key]))o[key]='';
  return{before:s,common:o,after:t+extra}}
export function head(x,y,r,k,o={}){const{before,common,after}=headOf(x,y,r,k,o),s=before+shared('H',[x,y,r],k,common)+after;
  return o.tilt?group(`:rotate(${o.tilt},${x},${y+r})`,s):s}
export const body=(x,y,r,k,{base,w,cl}={})=>shared('T',[x,y,r],k,{base,w,cl});
// bust: centre x, top of head, head radius, a|b
export function bust(x,ty,r,k,o={}){const{before,common,after}=headOf(x,ty+r,r,k,o);
  return before||o.tilt?body(x,ty+r,r,k,o)+head(x,ty+r,r,k,o):shared('B',[x,ty,r],k,{base:o.base,w:o.w,cl:o.cl,...common})+after}
// standing or walking full figure; feet at (x,foot); facing look
export function fig(x,foot,H,r,k,{noHead,...o}={}){const{dir=1,lean=0}=o,at=[x+lean*dir+lean*dir*.4,foot-H+r,r,k],{before,common,after}=headOf(...at,{look:dir,...o});
  const{look,...face}=common,figure=more=>shared('F',[x,foot,H,r],k,{stride:o.stride,cl:o.cl,legs:o.legs,dir:o.dir,lean:o.lean,...more});
  if(noHead)return figure({noHead:1});
  return before||o.tilt?figure({noHead:1})+head(...at,{look:dir,...o}):figure(look===dir?face:common)+after}
// ---- speech, thought, signs
export const bal=(x,y,w,h,tx,ty,inner='',k)=>shared('S',[x,y,w,h,tx,ty],k&&`k=${k}`)+inner;
export const cloud=(x,y)=>p(`M${x},${y}q-6,-12 8,-12q4,-6 12,-1q12,-2 11,8q4,9 -8,10q-8,5 -14,0q-8,1 -9,-5z`,'w');
export const dots=(x,y)=>dot(x-5,y,1.7)+dot(x,y,1.7)+dot(x+5,y,1.7);
export const q=(x,y,s=1)=>group('q:q',p(`M${x-3*s},${y-3*s}a${3*s},${3*s} 0 1 1 ${4.2*s},${2.8*s}q${-1.2*s},${.8*s} ${-1.2*s},${2.2*s}`)+dot(x,y+5.4*s,1.4));
export const Q=(x,y,s=1)=>group('q:q',p(`M${x-8*s},${y-7*s}q0,${-8*s} ${8*s},${-8*s}t${8*s},${8*s}q0,${4*s} ${-5*s},${7*s}v${5*s}h${-6*s}v${-8*s}q${5*s},${-2*s} ${5*s},${-4*s}t${-2*s},${-2*s}t${-2*s},${2*s}z`,'r')+c(x,y+11*s,3*s,'r'));
export const sun=(x,y,r=4,rays)=>shared('Z',[x,y,r],[],{rays});
export const hut=(x,y,s=1,k='r')=>p(`M${x-6*s},${y+6*s}V${y-s}L${x},${y-7*s}L${x+6*s},${y-s}V${y+6*s}Z`,k);
export const wave=(x,y,dir,n=3,s=1)=>p(Array.from({length:n},(_,i)=>`M${x+dir*i*4*s},${y-(3+i*2)*s}q${dir*(3+i)*s},${(3+i*2)*s} 0,${(6+i*4)*s}`).join(''));
export const star=(x,y,r,k='y')=>p('M'+Array.from({length:10},(_,i)=>{const t=i*Math.PI/5,R=i%2?r*.45:r;return`${x+Math.sin(t)*R},${y-Math.cos(t)*R}`}).join('L')+'Z',k);
export const heart=(x,y,s=1,k='r')=>p(`M${x},${y+9*s}L${x-10*s},${y-1*s}Q${x-13*s},${y-8*s} ${x-7*s},${y-10*s}Q${x-2*s},${y-11*s} ${x},${y-5*s}Q${x+2*s},${y-11*s} ${x+7*s},${y-10*s}Q${x+13*s},${y-8*s} ${x+10*s},${y-1*s}Z`,k);
export const tick=(x,y,s=1,k='f')=>p(`M${x-11*s},${y}l${4*s},${-4*s}l${5*s},${5*s}l${9*s},${-11*s}l${4.5*s},${3.6*s}l${-13*s},${16*s}z`,k);
export const cross=(x,y,s=1,k='r')=>p(`M${x},${y-4*s}l${6*s},${-6*s}l${4*s},${4*s}l${-6*s},${6*s}l${6*s},${6*s}l${-4*s},${4*s}l${-6*s},${-6*s}l${-6*s},${6*s}l${-4*s},${-4*s}l${6*s},${-6*s}l${-6*s},${-6*s}l${4*s},${-4*s}z`,k);
// thin solid plus: a fat outlined one reads as pharmacy or first aid, above all in black and white
export const plus=(x,y,s=1,k='d')=>p(`M${x-1.8*s},${y-9*s}h${3.6*s}v${7.2*s}h${7.2*s}v${3.6*s}h${-7.2*s}v${7.2*s}h${-3.6*s}v${-7.2*s}h${-7.2*s}v${-3.6*s}h${7.2*s}z`,k);
export const ah=(x,y,a,s=4)=>{const t=a*Math.PI/180,P=(f,u)=>`${x+Math.cos(t+u)*f},${y+Math.sin(t+u)*f}`;return p(`M${P(s,0)}L${P(s,2.3)}L${P(s,-2.3)}Z`,'d')};
export const arrow=(x,y,w,h,k='y')=>p(`M${x},${y-h*.22}h${w*.5}v${-h*.28}l${w*.5},${h*.5}l${-w*.5},${h*.5}v${-h*.28}h${-w*.5}z`,k);
export const pencil=(x,y,a,len=22,k='y')=>at(x,y,a,p(`M0,0l-3,-7v${-len}h6v${len}z`,k)+p('M-3,-7h6'));
export const sheet=(x,y,w,h,f=8)=>p(`M${x},${y}h${w-f}l${f},${f}v${h-f}h${-w}z`,'w')+p(`M${x+w-f},${y}v${f}h${f}`);
export const lines=(x,y,ws,gap=8)=>p(ws.map((w,i)=>`M${x},${y+i*gap}h${w}`).join(''));
export const phone=(x,y,w,h,k='e')=>box(x,y,w,h,k,4)+box(x+3,y+5,w-6,h-12,'w',1)+dot(x+w/2,y+h-3.5,1.2);
export const laptop=inner=>box(8,8,56,40,'e',3)+box(13,13,46,30,'w',1)+inner+p('M4,52h64l-4,12h-56z','e')+p('M28,58h16');
// ---- clocks
const P2=(cx,cy,r,f)=>`${cx+Math.sin(f*2*Math.PI)*r},${cy-Math.cos(f*2*Math.PI)*r}`;
const face=(cx,cy,r,step=1)=>p(Array.from({length:12/step},(_,i)=>`M${P2(cx,cy,r,i*step/12)}L${P2(cx,cy,r-(i*step%3?r*.1:r*.18),i*step/12)}`).join(''));
export const sector=(cx,cy,r,f)=>c(cx,cy,r)+p(`M${cx},${cy}V${cy-r}A${r},${r} 0 ${f>.5?1:0} 1 ${P2(cx,cy,r,f)}Z`,'m')+face(cx,cy,r)+dot(cx,cy,2);
// any time of day: clock(cx,cy,r,hour,minute)
export const clock=(cx,cy,r,h,m,{step=1,k='w'}={})=>c(cx,cy,r,k)+face(cx,cy,r,step)+
  limb([[cx,cy],P2(cx,cy,r*.5,(h%12+m/60)/12).split(',').map(Number)],Math.max(2,r*.13),'d',{round:1})+p(`M${cx},${cy}L${P2(cx,cy,r*.74,m/60)}`)+dot(cx,cy,Math.max(1.6,r*.09));
export const cal=(x,y,w,h,inner='',top=11)=>box(x,y,w,h,'w',3)+p(`M${x},${y+top}v${4-top}q0,-4 4,-4h${w-8}q4,0 4,4v${top-4}z`,'r')+p(`M${x+w*.24},${y-4}v8M${x+w*.76},${y-4}v8`)+inner;
export const grid=(x,y,cols,rows,dx,dy)=>Array.from({length:rows*cols},(_,i)=>[x+i%cols*dx,y+Math.floor(i/cols)*dy]);
export const pts=(a,skip=()=>0)=>p(a.filter((v,i)=>!skip(i)).map(([x,y])=>`M${x},${y}v.1`).join(''));
export const tree=(x,y,r,h,tw=5)=>p(`M${x-tw/2},${y+h}V${y}h${tw}v${h}z`,'n')+c(x,y-r*.5,r,'g');
export const bed=(x,y,w)=>box(x,y,5,66-y,'n')+box(x+w-5,y+12,5,54-y,'n');
// ---- unit paths, hands, portraits, animals, small signs
// unit(x,y,s): writes a path drawn in units (absolute pairs only) at x,y with size s, so the line keeps its width
export const unit=(x,y,s,sx=s)=>d=>d.replace(/(-?\d*\.?\d+),(-?\d*\.?\d+)/g,(m,a,b)=>`${x+a*sx},${y+b*s}`);
// scalloped arc (curls, fleece, smoke): degrees, 180 = left, 270 = top
export const scallop=(x,y,R,a0,a1,n,k,end='Z')=>{const P=i=>{const t=(a0+(a1-a0)*i/n)*Math.PI/180;return[x+Math.cos(t)*R,y+Math.sin(t)*R]};
  const rr=Math.hypot(P(1)[0]-P(0)[0],P(1)[1]-P(0)[1])*.53;return p(`M${P(0)}`+Array.from({length:n},(_,i)=>`A${rr},${rr} 0 0 1 ${P(i+1)}`).join('')+end,k)};
// hair by name: [behind the head, on the head, before the body]; u = unit path, x,y,r = the head
const part='M-1,.15C-1.1,-1.35 1.1,-1.35 1,.15Q.7,-.1 0,-.75Q-.7,-.1 -1,.15Z',swept='M-1,0C-1.1,-1.4 1.1,-1.4 1,0Q.7,-.5 0,-.58Q-.7,-.5 -1,0Z',
  crop='M-.98,-.1C-1.1,-1.38 1.1,-1.38 .98,-.1Q.9,-.45 .62,-.52Q0,-.6 -.62,-.52Q-.9,-.45 -.98,-.1Z',fringe='M-1,.05C-1.15,-1.42 1.15,-1.42 1,.05L.82,-.2L-.82,-.2Z';
const HAIR={
  short:(u,h)=>['',p(u('M-1.02,.05C-1.2,-1.5 1.2,-1.5 1.02,.05Q.95,-.35 .55,-.5Q-.1,-.3 -.5,-.62Q-.9,-.4 -1.02,.05Z'),h)],
  crop:(u,h)=>['',p(u(crop),h)],
  quiff:(u,h)=>['',p(u('M-1,-.02C-1.15,-1.1 -.6,-1.2 -.3,-1.12Q.1,-1.55 .85,-1.25Q.7,-1 .92,-.75Q1.03,-.5 1,-.02Q.85,-.4 .6,-.5Q0,-.35 -.6,-.5Q-.85,-.4 -1,-.02Z'),h)],
  spiky:(u,h)=>['',p(u('M-1,0L-1.18,-.55L-.82,-.62L-.85,-1.1L-.36,-.98L-.05,-1.35L.22,-1.02L.66,-1.2L.72,-.78L1.15,-.7L1,0Q.8,-.35 .5,-.45Q0,-.25 -.5,-.45Q-.8,-.35 -1,0Z'),h)],
  bob:(u,h)=>[p(u('M-1.12,.9C-1.55,-1.7 1.55,-1.7 1.12,.9Q.9,1.1 .5,1L-.5,1Q-.9,1.1 -1.12,.9Z'),h),p(u(fringe),h)],
  long:(u,h)=>[p(u('M-1.2,1.75C-1.6,-1.75 1.6,-1.75 1.2,1.75Z'),h),p(u(part),h)],
  side:(u,h)=>[p(u('M-1.15,1.5C-1.5,-1.7 1.5,-1.7 1.12,1.2Q.9,1.4 .6,1.2L-.7,1.5Q-1,1.65 -1.15,1.5Z'),h),p(u('M-1.02,.25C-1.2,-1.45 1.2,-1.45 1.02,.1Q.55,-.4 .4,-.8Q-.1,-.35 -1.02,.25Z'),h)],
  wavy:(u,h,x,y,r)=>[scallop(x,y+r*.2,r*1.22,118,422,11,h),p(u(part),h)],
  curls:(u,h,x,y,r)=>[scallop(x,y-r*.1,r*1.14,150,390,9,h),p(u('M-.98,-.2C-1,-1.2 1,-1.2 .98,-.2Q.8,.08 .6,-.28Q.4,-.05 .2,-.4Q0,-.15 -.2,-.4Q-.4,-.05 -.6,-.28Q-.8,.08 -.98,-.2Z'),h)],
  afro:(u,h,x,y,r)=>[scallop(x,y-r*.22,r*1.36,142,398,11,h),p(u(crop),h)],
  bun:(u,h,x,y,r)=>[c(x,y-r*1.2,r*.42,h),p(u(swept),h)],
  buns:(u,h,x,y,r)=>[c(x-r*.78,y-r*.88,r*.44,h)+c(x+r*.78,y-r*.88,r*.44,h),p(u(part),h)],
  tail:(u,h)=>[p(u('M.6,-.9Q2,-1.15 1.75,.35Q1.7,.8 1.35,.85Q1.5,.1 .85,-.35Z'),h),p(u(swept),h)],
  braids:(u,h,x,y,r)=>['',p(u(part),h),[-1,1].map(d=>[.5,.85,1.2].map((t,i)=>el(x+d*r*(1.06+i*.04),y+r*t,r*.2,r*.22,h)).join('')+c(x+d*r*1.2,y+r*1.5,r*.14,'r')).join('')],
  locs:(u,h,x,y,r)=>[[-1.22,-.96,-.7,.43,.69,.95].map((d,i)=>box(x+d*r,y-r*.6,r*.27,r*[1.9,2.05,1.9,1.9,2.05,1.9][i],h,r*.13)).join(''),p(u('M-1.22,-.1C-1.3,-1.5 1.3,-1.5 1.22,-.1Q.7,-.5 0,-.58Q-.7,-.5 -1.22,-.1Z'),h)],
  receding:(u,h)=>['',p(u('M-1,.02Q-1.22,-.2 -1.04,-.48Q-.88,-.7 -.72,-.6Q-.74,-.2 -.88,0Z'),h)+p(u('M1,.02Q1.22,-.2 1.04,-.48Q.88,-.7 .72,-.6Q.74,-.2 .88,0Z'),h)],
  none:()=>['','']};
// portrait of one voice: fits in a circle, a house and a square; role colour in the clothes, tone = skin class (s1..s4)
export function portrait({k='b',tone='s2',hair='short',hc='h'+k,cl='c'+k,glasses=0,beard=0,scarf='',aid='',mouth='smile',neck=0,band='',brow=0,x=36,y=scarf||hair==='afro'||hair==='bun'?33:31,r=k==='b'?(scarf||hair==='afro'?15.5:17.5):(hair==='bun'?15:16)}={}){
  const u=unit(x,y,r),[back,front,fore='']=HAIR[scarf?'none':hair](u,hc,x,y,r),ears=/short|crop|quiff|spiky|none|receding|bun$|tail|afro/.test(hair)&&!scarf;
  const ex=r*.36,ey=y+r*.12,my=y+r*.52;
  let s=back+body(x,y,r,k,{base:67,w:k==='b'?1.12:1.32,cl});
  if(neck===1)s+=p(u('M-.42,1.15L0,1.6L.42,1.15Z'),tone);
  if(neck===2)s+=p(u('M-.5,1.15L-.12,1.55L0,1.25L.12,1.55L.5,1.15'),'w');
  if(ears)s+=c(x-r*1,y+r*.14,r*.2,tone)+c(x+r*1,y+r*.14,r*.2,tone);
  s+=c(x,y,r,tone)+front+fore;
  if(band)s+=p(u('M-1.02,-.35Q0,-1.2 1.02,-.35L.94,-.1Q0,-.85 -.94,-.1Z'),band);
  if(beard===1)s+=p(u('M-1,.05Q-1,1.36 0,1.36Q1,1.36 1,.05Q.8,.42 .5,.4Q0,.2 -.5,.4Q-.8,.42 -1,.05Z'),hc)+p(u('M-.3,.66Q0,1 .3,.66Z'),'w');
  else if(beard===2)s+=p(u('M-.5,.45Q-.2,.22 0,.36Q.2,.22 .5,.45Q.2,.6 0,.5Q-.2,.6 -.5,.45Z'),hc)+p(`M${x-r*.2},${y+r*.72}q${r*.2},${r*.12} ${r*.4},0`);
  else s+=mouth==='grin'?p(`M${x-r*.4},${my-r*.12}h${r*.8}Q${x+r*.32},${my+r*.32} ${x},${my+r*.32}T${x-r*.4},${my-r*.12}Z`,'w'):mouth==='gap'?p(`M${x-r*.4},${my-r*.12}h${r*.8}Q${x+r*.32},${my+r*.32} ${x},${my+r*.32}T${x-r*.4},${my-r*.12}Z`,'w')+box(x-1.6,my-r*.12,3.6,3.2,'d',0):p(`M${x-r*.3},${my-r*.04}Q${x},${my+r*.3} ${x+r*.3},${my-r*.04}`);
  s+=dot(x-ex,ey,1.9)+dot(x+ex,ey,1.9);
  if(brow)s+=p(`M${x-ex-2.4},${ey-r*.36}q2.4,-1.6 4.8,0M${x+ex-2.4},${ey-r*.36}q2.4,-1.6 4.8,0`);
  if(glasses===1)s+=c(x-ex,ey,r*.29,'')+c(x+ex,ey,r*.29,'')+p(`M${x-ex+r*.29},${ey}h${2*ex-r*.58}M${x-ex-r*.29},${ey}L${x-r*.95},${ey-1.5}M${x+ex+r*.29},${ey}L${x+r*.95},${ey-1.5}`);
  if(glasses===2)s+=box(x-ex-r*.3,ey-r*.24,r*.6,r*.48,'',2)+box(x+ex-r*.3,ey-r*.24,r*.6,r*.48,'',2)+p(`M${x-ex+r*.3},${ey}h${2*ex-r*.6}M${x-ex-r*.3},${ey}L${x-r*.95},${ey-1.5}M${x+ex+r*.3},${ey}L${x+r*.95},${ey-1.5}`);
  if(scarf)s+=p(u('M0,-1.45Q1.6,-1.4 1.5,.7Q1.45,1.75 0,1.95Q-1.45,1.75 -1.5,.7Q-1.6,-1.4 0,-1.45ZM0,-.78Q-.84,-.78 -.84,.1Q-.84,.92 0,.92Q.84,.92 .84,.1Q.84,-.78 0,-.78Z'),scarf+' eo')+p(u('M-.95,.95Q-.2,1.5 .8,1.05'));
  if(aid==='ear')s+=at(x+r*1.24,y+r*.12,10,box(-2.1,-r*.26,4.2,r*.56,'b',2.1))+p(u('M1.22,-.14Q1.02,-.45 .98,.12'));
  if(aid==='disc')s+=p(u('M1.02,.1Q1.4,-.1 1.16,-.62'))+c(x+r*.98,y-r*.66,r*.22,'r')+c(x+r*1.06,y+r*.1,r*.17,'e');
  return s}
// headscarf round a head that is drawn without hair
export const scarf=(x,y,r,k='v')=>{const u=unit(x,y,r);return p(u('M0,-1.45Q1.6,-1.4 1.5,.7Q1.45,1.75 0,1.95Q-1.45,1.75 -1.5,.7Q-1.6,-1.4 0,-1.45ZM0,-.78Q-.84,-.78 -.84,.1Q-.84,.92 0,.92Q.84,.92 .84,.1Q.84,-.78 0,-.78Z'),k+' eo')};
// a button of a coat: what there is ten of in every house
export const button=(x,y,k,r=6)=>c(x,y,r,k)+[[-1,-1],[1,-1],[-1,1],[1,1]].map(([dx,dy])=>dot(x+dx*r*.26,y+dy*r*.26,r>9?1.4:1)).join('');
// open giving hand, palm up, from the left (offer); the thing offered stands above it
export const give=thing=>thing+limb([[5.5,62],[16,60]],11,'ca')+p('M15,54Q23,49.500 29,52Q35,54.500 40,55.500L61,53.500Q67.500,53.500 67,57.500Q66.500,60 61,60.500L38,66Q26,68.500 15,66Z','sa')+p('M42,60.500L52,59');
// hand from the side, pointing along +x from the wrist at 0,0: fist with a pointing finger / closed fist
export const finger=(x,y,a,k='a',len=33)=>at(x,y,a,limb([[-12,0],[-2.5,0]],6,'s'+k,{round:1})+p(`M${-len},-6Q-18,-8 -13,-6Q-9,-4 -9,0V9Q-10,12 -15,12Q-20,12 -23,8H${-len}Z`,'s'+k)+p('M-9,4h-6M-10,8h-5'));
export const eye=(x,y,s=1)=>p(`M${x-20*s},${y}Q${x},${y-20*s} ${x+20*s},${y}Q${x},${y+20*s} ${x-20*s},${y}Z`,'w')+c(x,y,7*s,'b')+dot(x,y,3*s);
export const nope=(x,y,r=13)=>c(x,y,r)+cross(x,y,r/19);
export const yep=(x,y,r=13)=>c(x,y,r)+tick(x,y,r/20);
export const football=(x,y,r)=>{const P=(f,a)=>[x+Math.sin(a)*r*f,y-Math.cos(a)*r*f],A=[0,1,2,3,4].map(i=>i*Math.PI*.4);return c(x,y,r)+p('M'+A.map(a=>P(.4,a)).join('L')+'Z','d')+p(A.map(a=>`M${P(.4,a)}L${P(.95,a)}`).join(''))};
export const note=(x,y,h=14)=>p(`M${x},${y}v${-h}l6,3`)+dot(x-2.6,y,3);
export const rabbit=(x,y,s)=>{const u=unit(x,y,s);return p(u('M-.3,-1Q-.9,-2.3 -.5,-2.5Q-.1,-2.5 -.05,-1.2M.05,-1.2Q.1,-2.5 .5,-2.5Q.9,-2.3 .3,-1'),'e')+p(u('M-.85,1.9Q-1,.4 0,.4Q1,.4 .85,1.9Z'),'e')+c(x,y-s*.4,s*.82,'e')+dot(x-s*.32,y-s*.5,1.4)+dot(x+s*.32,y-s*.5,1.4)+p(u('M-.2,-.1Q0,.2 .2,-.1'))+c(x+s*.95,y+s*1.45,s*.32)};
export const bird=(x,y,s)=>{const u=unit(x,y,s);return p(u('M-.2,1L-.2,1.6M.3,1L.3,1.6'))+p(u('M-1.9,-.2L-1,.1Q-.7,-.4 -.2,-.5Q.1,-1.3 .8,-1.2Q1.4,-1.1 1.4,-.4Q1.4,1.1 .1,1.1Q-1,1.1 -1.9,-.2Z'),'b')+p(u('M1.35,-.75L2,-.45L1.4,-.25Z'),'y')+p(u('M-.5,.1Q0,.9 .6,0Z'),'i')+dot(x+s*.9,y-s*.65,1.5)};
export const fish=(x,y,s)=>{const u=unit(x,y,s);return p(u('M-.9,0L-1.9,-.8Q-1.6,0 -1.9,.8Z'),'r')+p(u('M-1.1,0Q0,-1.3 1.5,0Q0,1.3 -1.1,0Z'),'r')+p(u('M.5,-.6Q.2,0 .5,.6'))+dot(x+s*.95,y-s*.18,1.5)};
export const backHead=(x,ty,r,k,o={})=>body(x,ty+r,r,k,o)+c(x,ty+r,r,'h'+k);
export const balloon=(x,y,r,k,tx,ty)=>p(`M${x},${y+r*1.2}L${tx},${ty}`)+el(x,y,r,r*1.2,k);
// frames of the three voices: child in a circle, parent in a house, teacher in a square
export const FRAME={circle:k=>c(36,36,32,k),house:k=>p('M4,29L36,4L68,29V66q0,2 -2,2H6q-2,0 -2,-2Z',k),square:k=>box(4,4,64,64,k,5)};
// plain face for a scale of five: mouth from -1 (down) to 1 (up)
export const mood=(x,y,r,m,k='sb')=>c(x,y,r,k)+dot(x-r*.36,y-r*.15,Math.max(1.6,r*.1))+dot(x+r*.36,y-r*.15,Math.max(1.6,r*.1))+(m>=.9?p(`M${x-r*.52},${y+r*.2}h${r*1.04}Q${x+r*.4},${y+r*.72} ${x},${y+r*.72}T${x-r*.52},${y+r*.2}Z`,'w'):p(`M${x-r*.45},${y+r*(.42-m*.18)}Q${x},${y+r*(.42+m*.38)} ${x+r*.45},${y+r*(.42-m*.18)}`));
export const euro=(x,y,s=1)=>p(`M${x+4*s},${y-5*s}q${-3*s},${-3*s} ${-6*s},0t0,${10*s}t${6*s},0M${x-7*s},${y-1.600*s}h${8*s}M${x-7*s},${y+1.600*s}h${8*s}`);
