package counterpoint.transcript.comment.cut;

/**
 * The evidence that a comment starts at a paragraph: the sum of the weights of what is seen there, in log-odds, and the
 * weightiest sign for a start in words.
 */
record Gap(double score, String reason) {}
