// Puts the new plugin beside the others and makes it a module of the pom.xml there. The archetype plugin could do that
// itself, but writes the whole file anew and leaves a hundred lines that nobody meant to change.
def made = new File(request.outputDirectory, request.artifactId)
def plugins = new File(request.outputDirectory).canonicalFile.parentFile
def pom = new File(plugins, 'pom.xml')
if (new File(request.outputDirectory).name == 'target' && pom.isFile()) {
    def place = new File(plugins, request.artifactId)
    if (place.exists()) {
        throw new IllegalStateException("${place} is there already: choose another name, or remove it")
    }
    if (!made.renameTo(place)) {
        throw new IllegalStateException("${made} cannot be moved to ${place}")
    }
    def text = pom.getText('UTF-8')
    def module = "    <module>${request.artifactId}</module>\n"
    pom.setText(text.replaceFirst(/(?m)^ *<\/modules>/, java.util.regex.Matcher.quoteReplacement(module) + '$0'), 'UTF-8')
    println "The plugin lies in ${place}"
}
