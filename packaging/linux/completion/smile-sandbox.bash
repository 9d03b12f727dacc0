# bash completion for smile-sandbox
_smile_sandbox() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
    case $previous in
        --host | --port | --people | --seed | --key | --secret | --rate-limit | --latency) return ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "--host --port --people --seed --key --secret --rate-limit
        --latency --quiet --help --version" -- "$current")
}
complete -F _smile_sandbox smile-sandbox
