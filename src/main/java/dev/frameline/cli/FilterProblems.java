package dev.frameline.cli;

import java.io.PrintStream;

import dev.frameline.query.Query;

/// What is wrong with a filter, with carets under the place. Main thread only.
final class FilterProblems {

    private static final String MARGIN = "  ";

    private FilterProblems() {}

    static void print(Query query, PrintStream err) {
        String line = query.text().replaceAll("[\\p{Cntrl}]", " ");
        err.println("frameline: this filter is not understood.");
        for (Query.Problem problem : query.problems()) {
            err.println(MARGIN + line);
            err.println(MARGIN + " ".repeat(line.codePointCount(0, problem.start()))
                    + "^".repeat(line.codePointCount(problem.start(), problem.end())));
            err.println(MARGIN + problem.reason() + ".");
        }
    }
}
