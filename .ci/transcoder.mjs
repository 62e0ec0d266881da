// Writes the transcoder of KTX2 textures so that a strict Content-Security-Policy lets it work: as
// it comes, it makes two functions out of texts. Here they are functions, which do what those texts
// say. `node transcoder.mjs SOURCE TARGET`.
import { readFile, writeFile } from "node:fs/promises";

const [source, target] = process.argv.slice(2);
const changes = [
  // Calls a function of the wasm.
  [
    "let[args,invokerFnBody]=createJsInvoker(argTypes,isClassMethodFunc,returns,isAsync);args.push(invokerFnBody);var invokerFn=newFunc(Function,args)(...closureArgs);",
    `var invokerFn=function(...given){
      var destructors=needsDestructorStack?[]:null;
      var own=isClassMethodFunc?[argTypes[1].toWireType(destructors,this)]:[];
      var wired=own.concat(given.map((value,at)=>argTypes[at+2].toWireType(destructors,value)));
      var result=cppInvokerFunc(cppTargetFunc,...wired);
      if(needsDestructorStack)runDestructors(destructors);
      else argTypes.slice(isClassMethodFunc?1:2).forEach((type,at)=>{if(type.destructorFunction!==null)type.destructorFunction(wired[at])});
      if(returns)return argTypes[0].fromWireType(result);
    };`,
  ],
  // Calls a function of the page for the wasm.
  [
    "var invokerFunction=newFunc(Function,params)(...args);",
    `var invokerFunction=function(object,callee,destructors,place){
      var given=types.map((type)=>{var value=type.readValueFromPointer(place);place+=type.argPackAdvance;return value});
      var result=kind===1?new callee(...given):callee.call(...(kind===0?[object]:[]),...given);
      if(!retType.isVoid)return emval_returnValue(retType,destructors,result);
    };`,
  ],
];

let script = await readFile(source, "utf8");
for (const [before, after] of changes) {
  if (script.split(before).length !== 2) throw new Error(`${source} is another version than this script knows`);
  script = script.replace(before, () => after);
}
await writeFile(target, script);
