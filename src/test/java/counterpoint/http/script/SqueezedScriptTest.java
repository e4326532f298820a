package counterpoint.http.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqueezedScriptTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "const a = { b: [1, 2], c };                   | let a={b:[1,2],c};",
                "return (x) => x ? y : z;                      | return(x)=>x?y:z;",
                "for (const a of b) if ('c' in a) d();         | for(let a of b)if('c'in a)d();",
                "f('a  \\' b', \"c  d\", `e  ${ g + `h  ${i}` }  j`); | f('a  \\' b',\"c  d\",`e  ${g+`h  ${i}`}  j`);",
                "x = { y: `{ ${z} }` };  // why                | x={y:`{ ${z} }`};",
                "a.replace(/[/ ]+ \\/ /g, ' ');                | a.replace(/[/ ]+ \\/ /g,' ');",
                "return / x /.test(a) && b / c / d;            | return/ x /.test(a)&&b/c/d;",
                "(a + b) / 2 + c[0] / d;                       | (a+b)/2+c[0]/d;",
                "a + +b - -c - ++d;                            | a+ +b- -c-++d;",
                "class A extends B { #c = 1; get #d() { return this.#c; } } | class A extends B{#c=1;get #d(){return this.#c;}}"
            })
    void leavesOutOnlyWhatMeansNothing(String script, String squeezed) {
        assertThat(SqueezedScript.of(script)).isEqualTo(squeezed);
    }

    @ParameterizedTest
    @CsvSource({"'a\n\n  b // c\nd', 'a\n\nb\nd'", "'`a\n  b`', '`a\n  b`'", "'', ''"})
    void keepsEveryLine_soThatSourceMapsHold(String script, String squeezed) {
        assertThat(SqueezedScript.of(script)).isEqualTo(squeezed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "const first = 1; use(first, x.first, `${first} first`); | let $a=1;use($a,x.first,`${$a} first`);",
                "function doIt() {} class Thing {} new Thing(doIt());    | function $b(){}class $a{}new $a($b());",
                "const both = 1; give({ both });                         | let both=1;give({both});",
                "const keyed = 1; give({ keyed: 2 });                    | let keyed=1;give({keyed:2});",
                "const part = 1; const { part: other = part } = it;      | let part=1;let{part:other=part}=it;",
                "const run = 1; class Own { run() { return run; } }      | let run=1;class $a{run(){return run;}}",
                "const held = 1; class Own { static held = held; }       | let held=1;class $a{static held=held;}",
                "const made = 1; make({ async made(x) {} });             | let made=1;make({async made(x){}});",
                "const name = 1; const document = 2;                     | let name=1;let document=2;",
                "let total = 0; f(() => { g(); total += 1; });           | let $a=0;f(()=>{g();$a+=1;});"
            })
    void shortensNames_unlessTheyMayBeKeys(String script, String squeezed) {
        assertThat(SqueezedScript.of(script)).isEqualTo(squeezed);
    }
}
