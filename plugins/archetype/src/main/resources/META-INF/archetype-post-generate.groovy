// Keeps the sources of the kind that was asked for, puts the new plugin beside the others and makes it a module of the
// pom.xml there. The archetype plugin could do the last itself, but writes the whole file anew and leaves a hundred
// lines that nobody meant to change.
def made = new File(request.outputDirectory, request.artifactId)
def kind = request.properties['kind']
def sources = request.properties['package'].replace('.', '/')
def gather
gather = { File from, File to ->
    to.mkdirs()
    from.listFiles().each { one ->
        def place = new File(to, one.name)
        if (one.isDirectory()) {
            gather(one, place)
        } else if (!one.renameTo(place)) {
            throw new IllegalStateException("${one} cannot be moved to ${place}")
        }
    }
    from.deleteDir()
}
["src/main/java/${sources}", 'src/main/resources', "src/test/java/${sources}", 'src/test/sql'].each { place ->
    def folder = new File(made, place)
    def wanted = new File(folder, kind)
    if (wanted.isDirectory()) {
        gather(wanted, folder)
    }
    ['notes', 'course', 'directory', 'empty'].each { new File(folder, it).deleteDir() }
    for (def empty = folder; empty.isDirectory() && empty.list().length == 0; empty = empty.parentFile) {
        empty.delete()
    }
}
new File(made, '.ci/run').setExecutable(true)

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
