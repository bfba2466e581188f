import { group } from './define.mjs';
import { p, c, box, dot, arm, head, body, fig, Q, sun, plus, sector, clock, cal, grid, pts, nope, bust } from './prim.mjs';

const { def, drawings } = group('time');
export default drawings;

// the week as two buildings: school with five windows, home with two; the child is in the window of that day (-1: in all)
const weekHouse=hi=>p('M4,40V17h64v23z','w')+p('M4,18L11,9h50l7,9z','r')+p('M36,9V3')+p('M36,3h8v4h-8z','y')+p('M34,67V54h32v13z','w')+p('M31,55L50,43L69,55z','b')+
  Array.from({length:7},(_,i)=>{const s=i<5,x=s?6+i*12.2:i===5?37:51.5,y=s?20.5:56.5,w=s?11.2:12,h=s?16.5:9,on=hi===i,m=x+w/2;return box(x,y,w,h,on?'mk':hi<0?'y':'e',1)+
    (on?(s?p(`M${m-4.2},${y+h}v-2q0,-3 4.2,-3t4.2,3v2z`,'cb'):'')+c(m,y+(s?7.5:5),s?4.4:4,'sb')+p(`M${m-4},${y+(s?6.5:4)}q4,-6 8,0q-4,-1 -8,0z`,'hb'):'')}).join('')+p('M4,67h64');

def('clock','klok','never',48,clock(36,36,31,10,10),{note:'parametric: clock(cx,cy,r,hour,minute) gives any time'});
for(const[h,m]of[[8,30],[15,30],[19,0]])def(`clock-${h}-${String(m).padStart(2,'0')}`,`klok ${h}:${String(m).padStart(2,'0')}`,'never',48,clock(36,36,31,h,m),{concept:'clock'});
for(const m of[5,10,15,20,30])def('minutes-'+m,m+' minuten','never',48,sector(36,39,27,m/60)+p('M31,5h10M36,5v7M56,16l3,-3'),{concept:'minutes',note:'print the number beside it'});
def('timer','kookwekker','never',72,box(19,12,8,8,'e',2)+box(4,19,38,44,'r',10)+c(23,41,14)+p('M23,27v3.500M37,41h-3.500M23,55v-3.500M9,41h3.500')+p('M23,41V28A13,13 0 0 1 35.500,38Z','m')+dot(23,41,2.4)+p('M5,14q1,-4 5,-6M41,14q-1,-4 -5,-6')+p('M46,44h20v14q0,5 -5,5H51q-5,0 -5,-5z','e')+p('M44,44h24M50,36q3,-4 0,-8M56,36q3,-4 0,-8M62,36q3,-4 0,-8'),{note:'timer beside the pan'});
def('day','dag','never',48,box(10,8,52,58,'w',3)+p('M10,22v-10q0,-4 4,-4h44q4,0 4,4v10z','r')+p('M24,4v9M48,4v9')+sun(36,44,9));
def('week','week','auto',72,weekHouse(-1),{note:'school with five windows, home with two: Monday first'});
for(let d=0;d<7;d++)def('weekday-'+(d+1),['maandag','dinsdag','woensdag','donderdag','vrijdag','zaterdag','zondag'][d],'auto',72,weekHouse(d),{concept:'weekday',note:'the child is in the window of that day; always with the day name'});
const month=(x,y,dx,dy,skip)=>pts(grid(x,y,5,3,dx,dy),skip);
def('calendar','kalender','never',48,cal(6,10,60,56,p('M18,27v39M30,27v39M42,27v39M54,27v39M6,40h60M6,53h60')+c(48,46.500,4.5,'mk'),17));
def('calendar-add','zet in je kalender','never',48,cal(4,9,48,48,month(12,30,8,9,i=>i>11))+c(53,53,15,'w')+plus(53,53,1.05));
def('appointment','afspraak','never',48,cal(5,10,46,46,month(13,29,7.5,8,i=>i===7||i>9)+box(24,33.500,7,7,'mk'))+clock(53,53,15,3,0,{step:3}));
def('holiday','vakantie','never',72,cal(4,9,50,50,box(9,33,40,9,'y')+pts(grid(13,28,5,1,8,1))+pts(grid(13,37.500,5,1,8,1))+pts(grid(13,49,4,1,8,1)))+c(53,53,15,'w')+sun(53,53,6.5),{note:'days off on the calendar'});
def('when','wanneer','slot',48,cal(6,9,60,58,Q(36,43,1.05),13));
def('morning','ochtend','never',48,sun(36,42,15,12)+p('M4,44h64v22H4z','g')+p('M46,56V42l9,-8l9,8v14z','w')+p('M43,44L55,33L67,44z','r'));
def('evening','avond','never',48,box(4,6,64,60,'i',4)+p('M26,14a13,13 0 1 0 12,18a10,10 0 0 1 -12,-18z','y')+p('M38,66V46h24v20z','w')+p('M34,47L50,32L66,47z','r')+box(46,51,8,8,'y')+p('M52,15v.1M60,24v.1M14,50v.1M24,56v.1M44,10v.1','o'));
def('too-late','te laat','never',72,clock(20,20,16,9,0,{step:3})+fig(44,66,42,8,'b',{stride:10,lean:5,mouth:'open'})+arm([[50,42],[58,49],[62,42]],'b',{w:5})+arm([[44,44],[36,50],[33,45]],'b',{w:5})+p('M18,46h10M14,54h10M18,62h8'));
def('afternoon','middag','never',48,sun(36,18,8.5,10)+p('M4,50q32,-12 64,0v16H4z','g')+p('M28,58V46h16v12z','w')+p('M24,47L36,37L48,47z','r'),{note:'sun stands high'});
def('weekend','weekend','never',48,sun(13,14,4.2)+p('M8,66V34h56v32z','w')+p('M5,36L36,10L67,36z','b')+[12,37].map((x,i)=>box(x,39,23,22,'y')+body(x+11.500,47,7,i?'a':'b',{base:61,w:1.2})+head(x+11.500,48.500,7,i?'a':'b',{mouth:''})).join('')+p('M4,66h64'),{note:'two windows of the home: Saturday and Sunday'});
def('no-time','geen tijd','never',48,clock(32,32,27,10,10,{step:1})+nope(54,54,14));
def('needs-time','heeft tijd nodig','never',48,bust(19,26,11.500,'b',{look:1,base:68,w:1.25})+p('M43,12h20v6q0,9 -7,14q7,5 7,14v10h-20v-10q0,-9 7,-14q-7,-5 -7,-14z','w')+p('M46,21h14q-1,6 -7,10q-6,-4 -7,-10zM45,54v-5q2,-6 8,-6t8,6v5z','y')+p('M53,31v12')+box(39,6,28,6,'n')+box(39,56,28,7,'n'),{note:'child beside a sand timer'});
