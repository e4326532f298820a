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
                "const a = { b: [1, 2], c };                   | const a={b:[1,2],c};",
                "return (x) => x ? y : z;                      | return(x)=>x?y:z;",
                "for (const a of b) if ('c' in a) d();         | for(const a of b)if('c'in a)d();",
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
}
